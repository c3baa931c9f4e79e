// Takes dyads for this transaction: another writer that derives facts of the same claims waits for
// its turn. Given in order, so that no two writers wait for each other.
// :param dyads => ['RUS DEPLOYED_TROOPS_TO KAZ']
UNWIND $dyads AS id
MERGE (dyad:Dyad {id: id})
SET dyad.derivations = coalesce(dyad.derivations, 0) + 1
