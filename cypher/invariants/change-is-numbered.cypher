// Changes are numbered without a gap, so that none can be missing: a row is what breaks that.
CALL () {
  MATCH (change:Change)
  RETURN count(change) AS changes, coalesce(max(change.number), 0) AS newest
}
OPTIONAL MATCH (log:ChangeLog {name: 'changes'})
WITH changes, newest, coalesce(log.last, 0) AS last
WHERE changes <> last OR newest <> last
RETURN 'h-' + toString(last) AS id
