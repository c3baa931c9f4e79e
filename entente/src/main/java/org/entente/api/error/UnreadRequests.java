package org.entente.api.error;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that the web server refuses before anything of ours has seen them, as those with
 * a sign in their address that none may have: in our words, not by a page of the web server's own.
 */
@Component
final class UnreadRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final Logger LOG = LoggerFactory.getLogger(UnreadRequests.class);
  private static final int ERRORS = 400;
  private static final int FAULTS_OF_OURS = 500;

  private final JsonMapper json;

  UnreadRequests(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new Answers(json)));
  }

  /** Stands in the place of the page. */
  private static final class Answers extends ErrorReportValve {

    private final JsonMapper json;

    Answers(JsonMapper json) {
      this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
      int status = response.getStatus();
      if (status < ERRORS
          || response.getContentWritten() > 0
          || !response.setErrorReported()
          || !canBeAnswered(response)) {
        return;
      }
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      try {
        Writer writer = response.getReporter();
        if (writer != null) {
          writer.write(json.writeValueAsString(complaint(status).asBody()));
          response.finishResponse();
        }
      } catch (IOException e) {
        LOG.debug("No answer could be sent.", e);
      }
    }

    private static boolean canBeAnswered(Response response) {
      AtomicBoolean can = new AtomicBoolean();
      response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, can);
      return can.get();
    }

    private static Complaint complaint(int status) {
      return status < FAULTS_OF_OURS
          ? new Complaint(
              ErrorCode.BAD_REQUEST,
              "The request cannot be read (status %d). Encode in its address what may not stand there, as %%20 for a space and %%7C for a bar, and look at its headers."
                  .formatted(status))
          : new Complaint(ErrorCode.INTERNAL, "Something went wrong on the server.");
    }
  }
}
