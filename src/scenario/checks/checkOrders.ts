import { orderClasses } from '../definition/work/planning/orders/demandParameters.ts';
import { suggestName } from '../nearestName.ts';
import { type CheckFinding, findError, findWarning, type ScenarioCheck } from './scenarioCheck.ts';

const ordersPath = ['work', 'planning', 'orders'] as const;
const restsOn = ['organisation.groups.*.id', 'organisation.groups.*.role', 'work.system'];

/** Classes of orders come from groups of clients, some order at all, and the shop can do what it aims at. */
export const checkOrders: ScenarioCheck = ({ organisation: { groups }, work: { system, planning } }) => {
  if (system !== 'planning' || !planning.makes.includes('orders')) return [];
  const { demand, shop, defects } = planning.orders;
  const clients = groups.filter(({ role }) => role === 'clients').map(({ id }) => id);
  const findings: CheckFinding[] = [];
  for (const name of orderClasses) {
    const { group } = demand.classes[name];
    if (group === undefined || clients.includes(group)) continue;
    findings.push(
      findError(
        [...ordersPath, 'demand', 'classes', name, 'group'],
        `one of the groups of clients ${clients.join(', ')}`,
        `"${group}"`,
        { restsOn, ...suggestName(group, clients) },
      ),
    );
  }
  if (orderClasses.every((name) => demand.classes[name].share === 0)) {
    findings.push(
      findError([...ordersPath, 'demand', 'classes'], 'a class with a share above 0', 'none', {
        restsOn: orderClasses.map((name) => `work.planning.orders.demand.classes.${name}.share`),
      }),
    );
  }
  if (demand.pieces_min > demand.pieces_mean) {
    findings.push(
      findError(
        [...ordersPath, 'demand', 'pieces_min'],
        `at most work.planning.orders.demand.pieces_mean, ${demand.pieces_mean}`,
        String(demand.pieces_min),
        { restsOn: ['work.planning.orders.demand.pieces_mean'] },
      ),
    );
  }
  if (shop.technical_capacity < shop.load_target) {
    findings.push(
      findWarning(
        [...ordersPath, 'shop', 'technical_capacity'],
        `at least the load target, ${shop.load_target}`,
        String(shop.technical_capacity),
        { restsOn: ['work.planning.orders.shop.load_target'], hint: 'the target is out of reach' },
      ),
    );
  }
  if (defects.sd > defects.mean * Math.SQRT2) {
    findings.push(
      findWarning(
        [...ordersPath, 'defects', 'sd'],
        'at most √2 times work.planning.orders.defects.mean',
        String(defects.sd),
        { restsOn: ['work.planning.orders.defects.mean'], hint: 'more of it has no effect' },
      ),
    );
  }
  return findings;
};
