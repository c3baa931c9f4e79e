// Which of these outlets there are.
// :param names => ['Example']
UNWIND $names AS name
MATCH (outlet:Outlet {name: name})
RETURN outlet.name AS name
