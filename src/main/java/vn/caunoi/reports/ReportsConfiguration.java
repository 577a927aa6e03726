package vn.caunoi.reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.reports.model.Catalogue;

@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {
    @Bean
    Catalogue catalogue() {
        return Catalogue.read();
    }
}
