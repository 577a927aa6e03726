package vn.caunoi.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Leads to another password where one was given, forgets drafts of forms that were taken, lets a
 * form act once, and lets pages ask for {@link Scope} and {@link SignedIn} by declaring them.
 */
@Configuration(proxyBeanMethods = false)
class ArgumentConfiguration implements WebMvcConfigurer {
    private final ScopeArgument scope;
    private final MomentArgument moment;
    private final DraftController drafts;
    private final GivenPasswordGate givenPasswords;
    private final OnceOnly onceOnly;

    ArgumentConfiguration(
            ScopeArgument scope,
            MomentArgument moment,
            DraftController drafts,
            GivenPasswordGate givenPasswords,
            OnceOnly onceOnly) {
        this.scope = scope;
        this.moment = moment;
        this.drafts = drafts;
        this.givenPasswords = givenPasswords;
        this.onceOnly = onceOnly;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(givenPasswords);
        registry.addInterceptor(drafts);
        registry.addInterceptor(onceOnly);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(scope);
        resolvers.add(moment);
    }

    /**
     * {@link SignedIn} is a {@link java.security.Principal}: Spring would hand over the one of the
     * servlet container, so ours must stand before it.
     */
    @Bean
    static SmartInitializingSingleton signedInFirst(
            ObjectProvider<RequestMappingHandlerAdapter> adapters, SignedInArgument signedIn) {
        return () ->
                adapters.forEach(adapter ->
                        adapter.setArgumentResolvers(
                                Stream.concat(
                                                Stream.of(signedIn),
                                                Optional.ofNullable(adapter.getArgumentResolvers())
                                                        .stream()
                                                        .flatMap(List::stream))
                                        .toList()));
    }
}
