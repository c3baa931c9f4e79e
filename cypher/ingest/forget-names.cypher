// Names and offices are told anew as a whole when the reference knowledge changes.
MATCH (:Actor)-[edge:ALSO_KNOWN_AS|HELD_OFFICE|SUCCEEDED_BY|BASED_IN]->()
DELETE edge
WITH count(*) AS edges
MATCH (name:Name)
DETACH DELETE name
