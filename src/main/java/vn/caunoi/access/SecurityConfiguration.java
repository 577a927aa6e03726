package vn.caunoi.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import vn.caunoi.web.SourcePace;

/** Who gets in: pages by a session kept in the database, the programming interface by token. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
    /** The one picture that is no file of the server is a chart on its way to being saved. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' blob:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new BearerFilter(tokens), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/api/v1/openapi.json")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, PasswordSignIn signIn, SourcePace pace) {
        return http.authenticationProvider(signIn)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameOriginFilter(), CsrfFilter.class)
                .addFilterBefore(new SignInPace(pace), UsernamePasswordAuthenticationFilter.class)
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(
                                "/dang-nhap",
                                "/thiet-lap",
                                "/kdc/**",
                                "/tra-cuu/**",
                                "/tra-loi/**"))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        "/dang-nhap",
                                        "/thiet-lap",
                                        "/hien-thi",
                                        "/kdc/**",
                                        "/tra-cuu/**",
                                        "/tra-loi/**",
                                        "/error",
                                        "/css/**",
                                        "/js/**",
                                        "/fonts/**",
                                        "/webjars/**",
                                        "/favicon.svg",
                                        "/robots.txt",
                                        "/actuator/health/**")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage("/dang-nhap")
                                .usernameParameter("ten")
                                .passwordParameter("matkhau")
                                .defaultSuccessUrl("/", true)
                                .failureHandler(new SignInRefused()))
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap"))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                                .referrerPolicy(referrer ->
                                        referrer.policy(
                                                org.springframework.security.web.header.writers
                                                        .ReferrerPolicyHeaderWriter.ReferrerPolicy
                                                        .SAME_ORIGIN))
                                .permissionsPolicyHeader(permissions ->
                                        permissions.policy(
                                                "camera=(), geolocation=(), microphone=()")))
                .build();
    }
}
