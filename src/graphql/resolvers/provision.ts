import { stands } from '../../model/evidence.js';
import { groupBy } from '../../model/group.js';
import { byText } from '../../model/text.js';
import { knownAt } from '../../model/time.js';
import { factStatuses, type PredicateName } from '../../model/vocabulary.js';
import type { Context } from '../context.js';
import { claim, detailsOf, entity, requireEntity } from '../nodes.js';
import type { ProvisionResolvers } from '../generated/types.js';
import type { EntityParent, ProvisionFactParent } from '../parents.js';
import { literalOf } from './claim.js';
import { fieldsOf } from './entity.js';

/** What law and reference sources say of a provision by a predicate, as it could be known: one row for each value. */
const factsThat =
  (predicate: PredicateName) =>
  async ({ id, asOf }: EntityParent, _: unknown, { loaders }: Context): Promise<ProvisionFactParent[]> => {
    const { lawClaims } = await requireEntity(id, loaders);
    const claims = await Promise.all((lawClaims ?? []).map((one) => claim(one, asOf, loaders)));
    const facts = claims.filter((one) => one.predicate === predicate && stands(knownAt(one.known, asOf)));
    const stated = await Promise.all(
      facts.map(async (fact) => {
        const details = await detailsOf(fact.id, loaders);
        return { fact, value: literalOf(details), factStatus: details.factStatus };
      }),
    );
    return [...groupBy(stated, ({ value }) => JSON.stringify(value)).values()]
      .flatMap((alike): ProvisionFactParent[] => {
        const [first] = alike;
        const factStatus = factStatuses.find((status) => alike.some((one) => one.factStatus === status));
        if (!first?.value || factStatus === undefined) return [];
        return [{ statement: first.fact.statement, value: first.value, factStatus, facts: alike.map(({ fact }) => fact) }];
      })
      .sort((a, b) => byText(a.value.from ?? '', b.value.from ?? ''));
  };

export const Provision: ProvisionResolvers = {
  ...fieldsOf('Provision'),
  instrument: async ({ id, asOf }, _, { loaders }) => {
    const instrument = await loaders.instrumentOf.load(id);
    return instrument === null ? null : entity(instrument, asOf, loaders);
  },
  testSource: async ({ id, asOf }, _, { loaders }) => {
    const [first] = (await requireEntity(id, loaders)).testClaims ?? [];
    return first === undefined ? null : (await claim(first, asOf, loaders)).sourceClass;
  },
  deadline: factsThat('HAS_DEADLINE'),
  exceptions: factsThat('HAS_EXCEPTION'),
};
