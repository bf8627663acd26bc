import { columnEntities } from './crateColumns.ts';
import { authorsOf, licenceOf, programEntities } from './crateContext.ts';
import { type CrateEntity, referTo } from './crateEntity.ts';
import { resultFiles, outputsOf } from './crateFiles.ts';
import { engineRunId, runEntities, runId } from './crateRun.ts';
import { type CrateSource, isCalibrationManifest } from './crateSource.ts';

/** Name of the description in the folder. */
export const crateFile = 'ro-crate-metadata.json';

const context = ['https://w3id.org/ro/crate/1.1/context', 'https://w3id.org/ro/terms/workflow-run/context'];
const specification = 'https://w3id.org/ro/crate/1.1';
const workflowProfile = {
  id: 'https://w3id.org/workflowhub/workflow-ro-crate/1.0',
  name: 'Workflow RO-Crate',
  version: '1.0',
};
const profiles = [
  { id: 'https://w3id.org/ro/wfrun/process/0.5', name: 'Process Run Crate', version: '0.5' },
  { id: 'https://w3id.org/ro/wfrun/workflow/0.5', name: 'Workflow Run Crate', version: '0.5' },
  workflowProfile,
];

/**
 * Text of ro-crate-metadata.json: the folder as an RO-Crate 1.1 under the Workflow Run Crate profile 0.5.
 *
 * The same data set gives the same bytes. Its date is that of the scenario, or that of the release.
 */
export function formatCrate(source: CrateSource): string {
  const results = resultFiles(source);
  const authors = authorsOf(source);
  const licence = licenceOf(source);
  const graph: readonly CrateEntity[] = [
    {
      '@id': crateFile,
      '@type': 'CreativeWork',
      about: referTo('./'),
      conformsTo: [referTo(specification), referTo(workflowProfile.id)],
    },
    rootEntity(source, results, authors, licence.id),
    ...profiles.map(({ id, name, version }) => ({ '@id': id, '@type': 'CreativeWork', name, version })),
    ...runEntities(source, results),
    ...results,
    ...outputsOf(results),
    ...programEntities(source),
    ...authors,
    ...licence.entities,
    ...sourceEntities(source),
    ...columnEntities(source.tables),
  ];
  // An entity a line: the columns of a data set are some hundred.
  const lines = graph.map((entity) => JSON.stringify(entity)).join(',\n');
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${lines}\n]}\n`;
}

function rootEntity(
  source: CrateSource,
  results: readonly CrateEntity[],
  authors: readonly CrateEntity[],
  licence: string,
): CrateEntity {
  const { manifest, files, citation } = source;
  const { name, title, description, date } = manifest.scenario;
  const kind = isCalibrationManifest(manifest) ? 'Calibration' : 'Simulated runs';
  return {
    '@id': './',
    '@type': 'Dataset',
    name: title ?? name,
    description: description?.trim() ?? `${kind} of the scenario ${name}, made by corule ${manifest.corule.version}.`,
    datePublished: date ?? citation['date-released'],
    license: referTo(licence),
    author: authors.length === 0 ? undefined : authors.map((author) => referTo(author['@id'])),
    isBasedOn: manifest.scenario.source === undefined ? undefined : referTo(sourceId),
    conformsTo: profiles.map(({ id }) => referTo(id)),
    hasPart: [files[0].file, ...results.map((result) => result['@id'])].map(referTo),
    mainEntity: referTo(files[0].file),
    mentions: [referTo(runId(source)), referTo(engineRunId(source))],
  };
}

const sourceId = '#source';

/** Where the site or its figures come from, in the words of the scenario. */
function sourceEntities({ manifest }: CrateSource): CrateEntity[] {
  const { source } = manifest.scenario;
  return source === undefined ? [] : [{ '@id': sourceId, '@type': 'CreativeWork', name: source }];
}
