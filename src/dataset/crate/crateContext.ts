import type { CitedAuthor } from '../readCitation.ts';
import { type CrateEntity, referTo } from './crateEntity.ts';
import { programId } from './crateRun.ts';
import type { CrateSource } from './crateSource.ts';

const commitId = '#corule-commit';

/** The program, who made it, its licence and the work that it formalises. */
export function programEntities({ manifest, citation }: CrateSource): CrateEntity[] {
  const { version, commit } = manifest.corule;
  const authors = citation.authors.map((author, at) => authorEntity(`#corule-author-${at + 1}`, author));
  const articles = citation.references.flatMap((reference, at): CrateEntity[] => {
    const writers = reference.authors.map((author, k) => authorEntity(`#reference-${at + 1}-author-${k + 1}`, author));
    return [
      {
        '@id': `#reference-${at + 1}`,
        '@type': 'ScholarlyArticle',
        name: reference.title,
        author: writers.map((writer) => referTo(writer['@id'])),
        datePublished: String(reference.year),
        isPartOf: `${reference.journal}, ${reference.issue}`,
        pagination: `${reference.start}-${reference.end}`,
      },
      ...writers,
    ];
  });
  return [
    {
      '@id': programId,
      '@type': 'SoftwareApplication',
      name: 'corule',
      alternateName: citation.title,
      description: citation.abstract.trim(),
      softwareVersion: version,
      identifier: commit === 'unknown' ? undefined : referTo(commitId),
      author: authors.map((author) => referTo(author['@id'])),
      license: referTo(spdxId(citation.license)),
      citation: citation.references.map((_, at) => referTo(`#reference-${at + 1}`)),
    },
    ...(commit === 'unknown'
      ? []
      : [{ '@id': commitId, '@type': 'PropertyValue', name: 'git commit of the build', value: commit }]),
    ...authors,
    ...articles,
    { '@id': spdxId(citation.license), '@type': 'CreativeWork', name: citation.license },
  ];
}

/** `@id` of the licence of the data: an SPDX identifier, a web page, or none stated. */
export function licenceOf({ manifest, citation }: CrateSource): {
  readonly id: string;
  readonly entities: CrateEntity[];
} {
  const { license } = manifest.scenario;
  if (license === undefined) {
    const id = '#no-licence';
    const description = 'The scenario states no licence for its data: ask those who made it before reusing them.';
    return { id, entities: [{ '@id': id, '@type': 'CreativeWork', name: 'No licence stated', description }] };
  }
  const id = license.includes('://') ? license : spdxId(license);
  // The program’s own licence stands among its entities already.
  const isThere = id === spdxId(citation.license);
  return { id, entities: isThere ? [] : [{ '@id': id, '@type': 'CreativeWork', name: license }] };
}

/** The people whom the scenario names as its authors. */
export function authorsOf({ manifest }: CrateSource): CrateEntity[] {
  return (manifest.scenario.authors ?? []).map(({ name, orcid, affiliation }, at) => {
    return {
      '@id': orcid === undefined ? `#author-${at + 1}` : `https://orcid.org/${orcid}`,
      '@type': 'Person',
      name,
      affiliation,
    };
  });
}

function authorEntity(id: string, author: CitedAuthor): CrateEntity {
  if ('name' in author) return { '@id': id, '@type': 'Organization', name: author.name };
  const { 'family-names': family, 'given-names': given, 'name-particle': particle } = author;
  const familyName = particle === undefined ? family : `${particle} ${family}`;
  return { '@id': id, '@type': 'Person', name: `${given} ${familyName}`, familyName, givenName: given };
}

function spdxId(licence: string): string {
  return `https://spdx.org/licenses/${licence}`;
}
