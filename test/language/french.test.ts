import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/english.ts';
import { french } from '../../src/language/french.ts';
import { frenchNames, frenchNamesWithArticle } from '../../src/language/fr/names.ts';
import { contractFrench } from '../../src/language/contractFrench.ts';
import { formatDate } from '../../src/language/formatDate.ts';
import { formatNumber, formatSigned } from '../../src/language/formatNumber.ts';
import { formatPlainNumber } from '../../src/language/formatPlainNumber.ts';
import { nameIn, singularIn } from '../../src/language/nameIn.ts';
import { translate } from '../../src/language/translate.ts';
import { englishWords } from './englishWords.ts';

const messages = Object.entries<string>(french);
const originals: Readonly<Record<string, string>> = english;

/** Keys whose French is their English: names of things, signs, and words that both languages share. */
const equal = new Set(
  `
    report.parameters.source page.svg page.png figure.column.point figure.column.x figure.column.y
    figure.column.mode figure.column.size figure.column.sd figure.runs.place
    cite.article markdown.head.verdict markdown.provenance markdown.modes markdown.version markdown.version.text
    mode.contact mode.placebo finding.role finding.effects
    finding.comma trace.comma figure.redistribution.moved terminal.row.redistribution
    explorer.missing explorer.timeline.no-issue explorer.kind.count explorer.lines.value explorer.genealogy.author
    explorer.genealogy.gains explorer.genealogy.loses
    terminal.absent trace.balance.absent finding.number.management finding.number.operators
    finding.number.technicians finding.number.clients group.number.direction group.number.methods
    group.number.sales trace.sentence trace.team report.title
    report.pair report.head.mode report.head.verdict report.head.dav
    report.head.n report.head.sign-balance report.head.p report.flag.rare
    report.flag.constant report.field.verdict report.provenance.description report.provenance.source
    report.provenance.date terminal.title calibration.pattern calibration.pattern.minus
    calibration.patterns.verdict figure.plane.case calibration.search.threshold calibration.figure.search.threshold
    figure.churn.pair figure.estimates.description terminal.note.scope compare.title
    compare.column.mode compare.column.means compare.column.effect compare.column.kolmogorov
    trace.who.group trace.teams.of.one trace.window.unit trace.offer
    trace.small.derogation trace.standing.value trace.small.derogation.times trace.small.amendment
    trace.balance.here work.service design.output design.point
    design.term.interaction design.at design.between design.signs.short
    design.constant design.head.first design.head.total design.head.gap
    design.head.size design.head.mu design.head.sigma design.head.coefficient
    design.head.point design.plane.equal design.method.sources.term design.means.axis
    terminal.study.column.points terminal.study.column.signs punctuation.percent calibration.parameters.verdict
  `
    .trim()
    .split(/\s+/),
);

describe('the French messages', () => {
  test('have the keys of the English ones', () => {
    expect(Object.keys(french).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test.each(messages)('%s has the placeholders of the English one', (key, message) => {
    expect(placeholdersOf(message)).toEqual(placeholdersOf(originals[key]));
  });

  test('differ from the English ones, but for those that are named here', () => {
    const same = messages.filter(([key, message]) => plain(message) === originals[key]).map(([key]) => key);
    expect(same.filter((key) => !equal.has(key))).toEqual([]);
  });

  test('have no English words', () => {
    for (const [key, message] of messages) {
      // References stand in the language of what they refer to.
      if (key.startsWith('design.method.sources.')) continue;
      expect(message.replaceAll(/\{\w+\}/g, '…').match(englishWords), `${key}: ${message}`).toBeNull();
    }
  });

  test('have French typography: no straight quotes, decimal commas, narrow spaces before signs', () => {
    for (const [key, message] of messages) {
      expect(message, key).not.toMatch(/["“”']/);
      expect(message, key).not.toMatch(/\d\.\d/);
      expect(message, key).not.toMatch(/[ \u00a0][;:!?»%]|«[ \u00a0]/);
      expect(message.trimStart(), key).not.toMatch(/\s\s(?!\{)/);
    }
  });
});

describe('numbers and dates in French', () => {
  test('have a decimal comma wherever they come from', () => {
    expect(formatNumber('fr', -0.125, 2)).toBe('−0,13');
    expect(formatSigned('fr', 0.2, 2)).toBe('+0,20');
    expect(formatPlainNumber('fr', -0.25)).toBe('−0,25');
    expect(translate('fr', 'calibration.status.acceptance', { least: 0.5, searched: 100 })).toContain('moins de 0,5');
  });

  test('dates are spelled out, other texts stay', () => {
    expect(formatDate('fr', '2012-05-01')).toBe('1er mai 2012');
    expect(formatDate('fr', '2012-12-24')).toBe('24 décembre 2012');
    expect(formatDate('fr', '2012')).toBe('2012');
    expect(formatDate('en', '2012-05-01')).toBe('2012-05-01');
  });
});

describe('French sentences', () => {
  test('contract articles and elide where a value follows “de” or “à”', () => {
    expect(contractFrench('la plume de ', 'les clients')).toBe('la plume des clients');
    expect(contractFrench('demande de ', 'la direction, les chefs d’équipe et le lanceur')).toBe(
      'demande de la direction, des chefs d’équipe et du lanceur',
    );
    expect(contractFrench('0,1 à ', 'le non-écrit')).toBe('0,1 au non-écrit');
    expect(contractFrench('0,1 à ', 'l’encadrement')).toBe('0,1 à l’encadrement');
    expect(contractFrench('0,31 de ', 'autonomie')).toBe('0,31 d’autonomie');
    expect(contractFrench('0,31 de ', 'pouvoir formel')).toBe('0,31 de pouvoir formel');
    expect(contractFrench('code ', 'les clients')).toBe('code les clients');
  });

  test('name what corule knows in French, and leave other names as they are', () => {
    expect(nameIn('fr', 'shift leaders')).toBe('chefs d’équipe');
    expect(nameIn('en', 'shift leaders')).toBe('shift leaders');
    expect(singularIn('fr', 'launcher')).toBe('le lanceur');
    expect(singularIn('fr', 'constructor')).toBe('constructor');
    expect(nameIn('fr', 'équipe de nuit')).toBe('équipe de nuit');
  });

  test('names are French', () => {
    for (const name of [...Object.values(frenchNames), ...Object.values(frenchNamesWithArticle)]) {
      expect(name.match(englishWords), name).toBeNull();
      expect(name).not.toContain("'");
    }
  });
});

function placeholdersOf(message: string): readonly string[] {
  return [...new Set(message.match(/\{\w+\}/g))].toSorted();
}

function plain(message: string): string {
  return message.replaceAll('\u202f', ' ');
}
