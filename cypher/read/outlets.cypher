// The outlets, those with the most articles first.
MATCH (outlet:Outlet)
RETURN outlet.name AS name, COUNT { (outlet)<-[:PUBLISHED_BY]-() } AS articles
ORDER BY articles DESC, name
