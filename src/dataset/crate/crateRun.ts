import { failedRuns } from '../failedRuns.ts';
import { type CrateEntity, referTo } from './crateEntity.ts';
import { type CrateSource, isCalibrationManifest, parametersOf } from './crateSource.ts';

const language = '#scenario-language';

/** `@id` of the program in every crate. */
export const programId = '#corule';

/** `@id` of what was done: named by the scenario, so that the same data set has the same. */
export function runId({ manifest }: CrateSource): string {
  return `#run-${manifest.scenarioHash.slice(0, 16)}`;
}

/** `@id` of the program’s part in it. */
export function engineRunId(source: CrateSource): string {
  return runId(source).replace('#run', '#engine-run');
}

/**
 * The scenario as a workflow, what it was given, and its run by corule.
 *
 * manifest.json is the workflow: it holds the whole scenario, and `corule run manifest.json` runs it again. The run has no
 * times and no agent: neither would be the same for the same scenario and version, and the log has the times.
 */
export function runEntities(source: CrateSource, results: readonly CrateEntity[]): CrateEntity[] {
  const { manifest, files } = source;
  const [{ file, bytes, sha256 }] = files;
  const { name, title } = manifest.scenario;
  const parameters = parametersOf(source);
  const isCalibration = isCalibrationManifest(manifest);
  const command = isCalibration ? 'corule calibrate' : 'corule run manifest.json';
  const failed = ('missing' in manifest ? failedRuns(manifest) : manifest.failures).length;
  return [
    {
      '@id': file,
      '@type': ['File', 'SoftwareSourceCode', 'ComputationalWorkflow'],
      name: title ?? name,
      description:
        'The scenario in full under `scenario`, with every default and all that the command line changed; the plan, the parts ' +
        'of the data set with their SHA-256, and the runs that failed.',
      encodingFormat: 'application/json',
      contentSize: String(bytes),
      sha256,
      programmingLanguage: referTo(language),
      softwareRequirements: referTo(programId),
      input: parameters.map(([key]) => referTo(inputId(key))),
      output: results.map(({ exampleOfWork }) => exampleOfWork).filter((one) => one !== undefined && isReference(one)),
    },
    {
      '@id': language,
      '@type': 'ComputerLanguage',
      name: 'corule scenario',
      description: 'The keys of a scenario are described by schema/scenario.schema.json of the program.',
      version: manifest.corule.version,
    },
    ...parameters.flatMap(([key, value]): CrateEntity[] => [
      {
        '@id': inputId(key),
        '@type': 'FormalParameter',
        additionalType: typeof value === 'number' ? 'Integer' : 'Text',
        name: key,
      },
      { '@id': `#value/${key}`, '@type': 'PropertyValue', name: key, value, exampleOfWork: referTo(inputId(key)) },
    ]),
    {
      '@id': runId(source),
      '@type': 'CreateAction',
      name: `${isCalibration ? 'Calibration' : 'Runs'} of ${name}`,
      description:
        `${command}, seed ${manifest.scenario.seed}, random streams ${manifest.randomStreams}` +
        (failed === 0 ? '' : `; ${failed} failures are named in manifest.json`),
      instrument: referTo(file),
      object: parameters.map(([key]) => referTo(`#value/${key}`)),
      result: results.map((result) => referTo(result['@id'])),
    },
    {
      '@id': engineRunId(source),
      '@type': 'OrganizeAction',
      name: `corule ${manifest.corule.version} runs ${name}`,
      instrument: referTo(programId),
      result: referTo(runId(source)),
    },
  ];
}

function inputId(key: string): string {
  return `#input/${key}`;
}

function isReference(value: unknown): value is { readonly '@id': string } {
  return typeof value === 'object' && value !== null && '@id' in value;
}
