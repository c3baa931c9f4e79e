// Audits the server at the address given, and prints a line of JSON for each thing that was looked at.
import { createRequire } from 'node:module';

const { auditServer } = createRequire(import.meta.url)('graphql-http');

for (const { id, name, status, reason } of await auditServer({ url: process.argv[2] })) {
  console.log(JSON.stringify({ id, name, status, reason: reason ?? '' }));
}
