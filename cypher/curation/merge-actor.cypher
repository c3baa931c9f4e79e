// Says that two ids mean one actor. Both stay, so that either can be cited and the merge be undone.
// :param from => 'BURMA'
// :param into => 'MMR'
MATCH (from:Actor {id: $from})
MATCH (into:Actor {id: $into})
CREATE (from)-[:MERGED_INTO]->(into)
