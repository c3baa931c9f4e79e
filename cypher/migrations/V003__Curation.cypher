// What people decide. The audit trail is numbered in its order; the log is the node that counts.
CREATE CONSTRAINT change_log_name IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT change_number IF NOT EXISTS FOR (n:Change) REQUIRE n.number IS UNIQUE;

// Claims by the verdict of their review. Who speaks and under whose flag are actors that may be
// merged, too; few claims tell them.
CREATE INDEX claim_verdict IF NOT EXISTS FOR (n:Claim) ON (n.verdict);
CREATE INDEX claim_speaker IF NOT EXISTS FOR (n:Claim) ON (n.attributedTo);
CREATE INDEX claim_flag IF NOT EXISTS FOR (n:Claim) ON (n.flag);
