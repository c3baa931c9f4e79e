package org.entente.api.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which address shows which page. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    pages.addViewController("/").setViewName("forward:/index.html");
    pages.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
    pages.addRedirectViewController("/graphiql/", "/graphiql");
    pages.addViewController("/browser-connect").setViewName("forward:/browser-connect/index.html");
    pages.addRedirectViewController("/browser", "/browser-connect").setKeepQueryParams(true);
    pages.addRedirectViewController("/browser/", "/browser-connect").setKeepQueryParams(true);
  }

  /** Neo4j Browser comes as files in a jar of Neo4j's. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry files) {
    files
        .addResourceHandler("/browser/**")
        .addResourceLocations("classpath:/browser/")
        .setCacheControl(CacheControl.noCache());
  }
}
