// Make the node of a list if it is new, and lock it: one import of a list at a time.
MERGE (list:SanctionsList {id: $id})
SET list.dataset = $dataset
