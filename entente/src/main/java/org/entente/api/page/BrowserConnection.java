package org.entente.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.entente.api.door.BoltAccess;
import org.entente.api.door.LocalReader;
import org.entente.api.error.Complaint;
import org.entente.api.error.ErrorCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the page that opens Neo4j Browser how to connect. The password leaves only towards a reader
 * on this machine, and only to a script of ours: a foreign page can neither set the header without
 * asking first nor be allowed to.
 */
@RestController
final class BrowserConnection {

  private static final String SCRIPT_OF_OURS = "X-Entente-Page=browser-connect";

  private final ObjectProvider<BoltAccess> access;

  BrowserConnection(ObjectProvider<BoltAccess> access) {
    this.access = access;
  }

  @GetMapping(path = "/browser-connect/connection", headers = SCRIPT_OF_OURS)
  ResponseEntity<Map<String, Object>> connection(HttpServletRequest request) {
    BoltAccess bolt = access.getIfAvailable();
    if (bolt == null || !LocalReader.is(request)) {
      Complaint complaint =
          new Complaint(
              ErrorCode.FORBIDDEN,
              "Neo4j Browser connects by itself only on the machine where the server runs. Ask who runs it for the address and password of the graph.");
      return ResponseEntity.status(HttpStatus.FORBIDDEN).body(complaint.asBody());
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            Map.of(
                "host", bolt.uri().toString(),
                "username", bolt.user(),
                "password", bolt.password()));
  }
}
