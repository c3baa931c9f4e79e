package org.entente.api.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** How long a message on a web socket may be: longer than any request needs, and no article. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

  /** The server keeps so much room for every connection. */
  static final int MOST_CHARACTERS = 64 * 1024;

  @Bean
  ServletServerContainerFactoryBean webSocketContainer() {
    ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
    container.setMaxTextMessageBufferSize(MOST_CHARACTERS);
    return container;
  }
}
