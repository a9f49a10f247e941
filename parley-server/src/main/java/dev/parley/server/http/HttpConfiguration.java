package dev.parley.server.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport;
import org.springframework.web.util.pattern.PathPatternParser;

/** Spring MVC with nothing but what the API needs. */
@Configuration(proxyBeanMethods = false)
public class HttpConfiguration extends WebMvcConfigurationSupport {
    private final List<HandlerInterceptor> interceptors;
    private final List<HandlerMethodArgumentResolver> arguments;

    /**
     * @param interceptors what every operation passes through
     * @param arguments what operations may ask for besides bodies
     */
    public HttpConfiguration(List<HandlerInterceptor> interceptors, List<HandlerMethodArgumentResolver> arguments) {
        this.interceptors = interceptors;
        this.arguments = arguments;
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> dispatcher(DispatcherServlet servlet) {
        ServletRegistrationBean<DispatcherServlet> registration = new ServletRegistrationBean<>(servlet, "/");
        registration.setLoadOnStartup(1);
        return registration;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    FilterRegistrationBean<OverloadFilter> overload(HttpOptions options) {
        return first(new OverloadFilter(options.traffic().concurrentRequests()), 0);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(HttpOptions options) {
        return first(new BodyLimitFilter(options.bodies()), 1);
    }

    @Bean
    FilterRegistrationBean<CorsFilter> cors(HttpOptions options) {
        return first(OtherOrigins.filter(options.traffic().origins()), 2);
    }

    /** A filter before those that know callers. */
    private static <T extends Filter> FilterRegistrationBean<T> first(T filter, int place) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }

    @Override
    protected void configurePathMatch(PathMatchConfigurer paths) {
        PathPatternParser parser = new PathPatternParser();
        parser.setCaseSensitive(false);
        paths.setPatternParser(parser);
    }

    @Override
    protected void addInterceptors(InterceptorRegistry registry) {
        interceptors.forEach(registry::addInterceptor);
    }

    @Override
    protected void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new JsonBodyResolver());
        resolvers.add(new FromQueryResolver());
        resolvers.addAll(arguments);
    }

    @Override
    protected void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new OutcomeHandler());
    }

    @Override
    protected void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(new FailureResolver());
    }
}
