// Forgets some of the prints, to find out anew which versions are copies; run until none is left.
// :param limit => 5000
MATCH (print:Print)
WITH print LIMIT $limit
DETACH DELETE print
RETURN count(*) AS forgotten
