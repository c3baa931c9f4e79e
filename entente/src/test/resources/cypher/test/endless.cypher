// Counts for longer than anybody waits.
UNWIND range(1, 1000000) AS one
UNWIND range(1, 1000000) AS two
RETURN sum(one * two) AS endless
