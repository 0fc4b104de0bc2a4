/** One set of loaders for each request: what is asked of many parents is asked of the database once. */
import DataLoader from 'dataloader';
import type { Graph } from '../graph/graph.js';
import type { Day } from '../model/time.js';
import { once } from './once.js';
import { changeStore } from '../store/change.js';
import { circumventionStore } from '../store/circumvention.js';
import { claimStore } from '../store/claim.js';
import { datasetStore } from '../store/dataset.js';
import { designationStore } from '../store/designation.js';
import { disagreementStore } from '../store/disagreement.js';
import { documentStore } from '../store/document.js';
import { entityStore } from '../store/entity.js';
import { gapStore } from '../store/gap.js';
import { listedPartyStore } from '../store/listedParty.js';
import { listStore } from '../store/list.js';
import { partyChangeStore } from '../store/partyChange.js';
import { partyPartStore } from '../store/partyPart.js';
import { partySearchStore } from '../store/partySearch.js';
import { programmeStore } from '../store/programme.js';
import { provenanceStore } from '../store/provenance.js';
import { pathStore } from '../store/path.js';
import { provisionStore } from '../store/provision.js';
import { relationshipStore } from '../store/relationship.js';
import { resolutionStore } from '../store/resolution.js';
import { retractionStore } from '../store/retraction.js';
import { ruleStore } from '../store/rule.js';
import { searchStore } from '../store/search.js';
import { visaRouteStore } from '../store/visaRoute.js';

/** The stores over one graph; they keep nothing. */
export const storesOver = (graph: Graph) => ({
  change: changeStore(graph),
  circumvention: circumventionStore(graph),
  claim: claimStore(graph),
  dataset: datasetStore(graph),
  designation: designationStore(graph),
  disagreement: disagreementStore(graph),
  document: documentStore(graph),
  entity: entityStore(graph),
  gap: gapStore(graph),
  list: listStore(graph),
  listedParty: listedPartyStore(graph),
  partyChange: partyChangeStore(graph),
  partyPart: partyPartStore(graph),
  partySearch: partySearchStore(graph),
  programme: programmeStore(graph),
  provenance: provenanceStore(graph),
  path: pathStore(graph),
  provision: provisionStore(graph),
  relationship: relationshipStore(graph),
  resolution: resolutionStore(graph),
  retraction: retractionStore(graph),
  rule: ruleStore(graph),
  search: searchStore(graph),
  visaRoute: visaRouteStore(graph),
});

export type Stores = ReturnType<typeof storesOver>;

export const loadersFor = (stores: Stores) => ({
  entity: new DataLoader(stores.entity.byIds),
  document: new DataLoader(stores.document.byIds),
  claim: new DataLoader(stores.claim.byIds),
  claimDetails: new DataLoader(stores.claim.detailsOf),
  /** How many claims have been withdrawn by each day. */
  withdrawn: new DataLoader<Day, number>((days) => Promise.all(days.map((asOf) => stores.claim.count({ known: ['WITHDRAWN'], asOf })))),
  dataset: once(stores.dataset.loaded),
  rule: new DataLoader(stores.rule.byIds),
  gap: new DataLoader(stores.gap.byIds),
  gapsOf: new DataLoader(stores.gap.ofEntities),
  relationship: new DataLoader(stores.relationship.byIds),
  claimRelations: new DataLoader(stores.claim.relationsOf),
  claimsOfEntity: perArguments(stores.claim.pageOfEntities),
  claimCountOfEntity: perArguments(stores.claim.countOfEntities),
  neighborsOf: perArguments(stores.entity.neighborsOf),
  neighborCountOf: perArguments(stores.entity.countNeighborsOf),
  relationshipsOf: perArguments(stores.relationship.pageOfEntities),
  relationshipCountOf: perArguments(stores.relationship.countOfEntities),
  provisionsOf: new DataLoader(stores.provision.ofInstruments),
  instrumentOf: new DataLoader(stores.provision.instrumentOf),
  visaRoutesOf: perArguments(stores.visaRoute.pageOfResolutions),
  visaRouteCountOf: perArguments(stores.visaRoute.countOfResolutions),
  visaTypesOf: new DataLoader(stores.circumvention.visaTypesOf),
  ...listLoadersFor(stores),
});

/** Lists are asked which editions are current once for each request: all that is said of them comes from these. */
function listLoadersFor(stores: Stores) {
  const lists = once(stores.list.all);
  const editions = async () => (await lists()).map(({ edition }) => edition);
  const inEditions = <V>(load: (editions: readonly string[], ids: readonly string[]) => Promise<V[]>) =>
    new DataLoader<string, V>(async (ids) => load(await editions(), ids));
  return {
    lists,
    versionsOfList: new DataLoader(stores.list.versionsOf),
    listedParty: inEditions(stores.listedParty.byIds),
    designationsOfParty: inEditions(stores.listedParty.designationsOf),
    linksOfParty: inEditions(stores.listedParty.linksOf),
    namesOfParty: inEditions(stores.partyPart.namesOf),
    addressesOfParty: inEditions(stores.partyPart.addressesOf),
    documentsOfParty: inEditions(stores.partyPart.documentsOf),
    designation: inEditions(stores.designation.byIds),
    programme: inEditions(stores.programme.byIds),
  };
}

export type Loaders = ReturnType<typeof loadersFor>;

/** A loader for each set of arguments: parents that are asked alike are asked together. */
function perArguments<A, V>(load: (ids: readonly string[], args: A) => Promise<V[]>) {
  const alike = new Map<string, DataLoader<string, V>>();
  return {
    load(id: string, args: A): Promise<V> {
      const key = JSON.stringify(args);
      const loader = alike.get(key) ?? new DataLoader<string, V>((ids) => load(ids, args));
      alike.set(key, loader);
      return loader.load(id);
    },
  };
}
