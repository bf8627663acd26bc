import type { Text } from '../../language/text.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import { facets, reopeningCauses, roles } from '../../scenario/definition/vocabulary.ts';
import type { Facet, Role } from '../../scenario/definition/vocabulary.ts';
import type { Column } from './column.ts';
import { findWorkSystem } from '../work/registry.ts';
import type { MeasureDefinition } from './measureDefinition.ts';
import { measures } from './measureDefinitions.ts';
import { causeLabels, facetLabels, roleLabels } from './termLabels.ts';

type Subject = { readonly role?: Role; readonly group?: string; readonly facet?: Facet };

/**
 * All metric columns of a scenario’s data set, in the order of the tables.
 *
 * The order is that of the measures, those of the work system last; within one, roles, roles by facet, groups, groups by facet.
 * Ids of groups come from the scenario; everything else is fixed.
 *
 * @example columnsOf(scenario).map((column) => column.name) // 'autonomy_management', 'autonomy_operators', …
 */
export function columnsOf(scenario: Scenario): readonly Column[] {
  const groups = scenario.organisation.groups;
  const own = findWorkSystem(scenario.work.system).measures;
  return [...measures, ...own].flatMap((measure) => {
    const columns: Column[] = [];
    const ofWork = own.includes(measure);
    const add = (suffix: string, subject: Subject, of: Text) =>
      columns.push({ ...column(measure, suffix, subject, of), ofWork });
    for (const by of measure.by) {
      switch (by) {
        case 'all':
          add('', {}, { en: '', fr: '' });
          break;
        case 'role':
          for (const role of roles) add(`_${role}`, { role }, roleLabels[role]);
          break;
        case 'role_facet':
          for (const role of roles) {
            for (const facet of facets)
              add(`_${role}_${facet}`, { role, facet }, joined(roleLabels[role], facetLabels[facet]));
          }
          break;
        case 'group':
          for (const group of groups)
            add(`_group_${group.id}`, { role: group.role, group: group.id }, groupLabel(group));
          break;
        case 'group_facet':
          for (const group of groups) {
            for (const facet of facets) {
              add(
                `_group_${group.id}_${facet}`,
                { role: group.role, group: group.id, facet },
                joined(groupLabel(group), facetLabels[facet]),
              );
            }
          }
          break;
        case 'cause':
          for (const cause of reopeningCauses) add(`_${cause}`, {}, causeLabels[cause]);
          break;
        case 'transfer':
        case 'ledger': {
          const accounts = by === 'ledger' ? ([...roles, 'unwritten'] as const) : roles;
          for (const from of accounts) {
            for (const to of accounts) {
              if (from !== to) add(`_${from}_${to}`, {}, joined(accountLabel(from), accountLabel(to), ' → '));
            }
          }
          break;
        }
        default:
          by satisfies never;
          throw new Error('measures: unknown breakdown');
      }
    }
    return columns;
  });
}

function column(measure: MeasureDefinition, suffix: string, subject: Subject, of: Text): Omit<Column, 'ofWork'> {
  return {
    name: `${measure.name}${suffix}`,
    measure: measure.name,
    ...subject,
    label: of.en === '' ? measure.label : joined(measure.label, of, ', '),
    unit: measure.unit,
    meaning: measure.meaning,
    aggregation: measure.aggregation,
    ...(measure.denominator === undefined
      ? {}
      : {
          denominator: measure.denominatorIsShared === true ? measure.denominator : `${measure.denominator}${suffix}`,
        }),
    nullable: measure.nullable,
    bounds: measure.bounds,
    inTime: measure.inTime && subject.group === undefined,
    ...(measure.level === undefined ? {} : { level: measure.level }),
    paired: measure.paired === true,
  };
}

function groupLabel(group: { readonly id: string; readonly label?: string | undefined }): Text {
  const label = group.label ?? group.id.replaceAll('_', ' ');
  return { en: label, fr: label };
}

function accountLabel(account: Role | 'unwritten'): Text {
  return account === 'unwritten' ? { en: 'unwritten', fr: 'non écrit' } : roleLabels[account];
}

function joined(first: Text, second: Text, by = ', '): Text {
  return { en: `${first.en}${by}${second.en}`, fr: `${first.fr}${by}${second.fr}` };
}
