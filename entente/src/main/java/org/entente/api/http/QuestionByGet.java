package org.entente.api.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request that came by GET, as if it had been sent by POST: the framework reads only those. */
final class QuestionByGet extends HttpServletRequestWrapper {

  /** The request attribute that says that it came by GET, and may not change anything. */
  static final String READS_ONLY = QuestionByGet.class.getName();

  private final byte[] body;

  private QuestionByGet(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /**
   * Makes the body of the request's parameters.
   *
   * @throws Unreadable if that is not possible; the message tells why
   */
  static QuestionByGet of(HttpServletRequest request, JsonMapper json) throws Unreadable {
    Map<String, Object> body = new LinkedHashMap<>();
    put(body, "query", request.getParameter("query"));
    put(body, "operationName", request.getParameter("operationName"));
    for (String name : List.of("variables", "extensions")) {
      put(body, name, object(name, request.getParameter(name), json));
    }
    if (!body.containsKey("query") && !body.containsKey("extensions")) {
      throw new Unreadable(
          "There is no question. Ask as in /graphql?query={graph{facts}}, by POST, or by hand at"
              + " /graphiql.");
    }
    request.setAttribute(READS_ONLY, true);
    return new QuestionByGet(request, json.writeValueAsBytes(body));
  }

  private static void put(Map<String, Object> body, String name, @Nullable Object value) {
    if (value != null && !"".equals(value)) {
      body.put(name, value);
    }
  }

  private static @Nullable JsonNode object(String name, @Nullable String text, JsonMapper json)
      throws Unreadable {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      JsonNode node = json.readTree(text);
      if (node.isNull()) {
        return null;
      }
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      // said below
    }
    throw new Unreadable(
        "'%s' is no JSON object: write it as in %s={\"actor\":\"KAZ\"}, URL-encoded."
            .formatted(name, name));
  }

  @Override
  public String getMethod() {
    return "POST";
  }

  @Override
  public String getContentType() {
    return MediaType.APPLICATION_JSON_VALUE;
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
        ? getContentType()
        : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
        ? Collections.enumeration(List.of(getContentType()))
        : super.getHeaders(name);
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Body(new ByteArrayInputStream(body));
  }

  /** The parameters of a GET request make no GraphQL request. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  private static final class Body extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Body(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return bytes.read(buffer, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("The whole body is there already.");
    }
  }
}
