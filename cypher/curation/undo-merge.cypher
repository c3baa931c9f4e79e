// Says that an id means an actor of its own after all.
// :param from => 'BURMA'
MATCH (:Actor {id: $from})-[merged:MERGED_INTO]->(:Actor)
DELETE merged
