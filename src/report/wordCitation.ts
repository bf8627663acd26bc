import type { Provenance } from '../analysis/provenance.ts';
import { type Citation, type CitedAuthor, readCitation } from '../dataset/readCitation.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

/** How a data set’s program and the work behind it are cited. */
export interface CitationWords {
  /** One reference a line. */
  readonly lines: readonly string[];
  readonly bibtex: string;
}

/**
 * Words CITATION.cff for the version that made a data set; of another version than the one that runs, the year is not known
 * and is left out.
 */
export function wordCitation({ version, commit }: Provenance, language: Language): CitationWords {
  const citation = readCitation();
  const year = citation.version === version ? citation['date-released'].slice(0, 4) : undefined;
  const authors = citation.authors.map(nameOf).join(', ');
  const software = { authors, title: citation.title, version };
  return {
    lines: [
      year === undefined
        ? translate(language, 'cite.software.undated', software)
        : translate(language, 'cite.software', { ...software, year }),
      ...citation.references.map(({ title, journal, issue, year: published, start, end, authors: writers }) =>
        translate(language, 'cite.article', {
          authors: writers.map(nameOf).join(', '),
          year: published,
          title: /[.?!]$/.test(title) ? title : `${title}.`,
          journal,
          issue,
          pages: `${start}–${end}`,
        }),
      ),
    ],
    bibtex: [
      entry('software', `corule_${version.replaceAll('.', '_')}`, [
        ['author', citation.authors.map(bibtexName).join(' and ')],
        ['title', `{${citation.title}}`],
        ['version', version],
        ...(year === undefined ? [] : ([['year', year]] as const)),
        ...(commit === 'unknown' ? [] : ([['note', `commit ${commit}`]] as const)),
      ]),
      ...citation.references.map(articleEntry),
    ].join('\n\n'),
  };
}

function articleEntry({ title, journal, issue, year, start, end, authors }: Citation['references'][number]): string {
  return entry('article', keyOf(authors[0], year), [
    ['author', authors.map(bibtexName).join(' and ')],
    ['title', `{${title}}`],
    ['journal', journal],
    ['number', issue],
    ['year', String(year)],
    ['pages', `${start}--${end}`],
  ]);
}

function entry(type: string, key: string, fields: readonly (readonly [string, string])[]): string {
  return [
    `@${type}{${key},`,
    ...fields.map(([name, value]) => `  ${name} = ${/^\d+$/.test(value) ? value : `{${value}}`},`),
    '}',
  ].join('\n');
}

function keyOf(author: CitedAuthor, year: number): string {
  return `${('name' in author ? author.name : author['family-names']).toLowerCase().replaceAll(/\W/g, '')}${year}`;
}

function familyOf(author: Exclude<CitedAuthor, { readonly name: string }>): string {
  const particle = author['name-particle'];
  return particle === undefined ? author['family-names'] : `${particle} ${author['family-names']}`;
}

function nameOf(author: CitedAuthor): string {
  return 'name' in author ? author.name : `${familyOf(author)}, ${author['given-names']}`;
}

/** A group’s name is kept whole by its own braces. */
function bibtexName(author: CitedAuthor): string {
  return 'name' in author ? `{${author.name}}` : nameOf(author);
}
