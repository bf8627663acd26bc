import { type DesignType, designTypes, namedDesigns } from '../../scenario/definition/design.ts';

/** A way to vary parameters, as `corule list designs` shows it. */
export interface DesignSummaryRow {
  readonly name: string;
  /** How it is asked for. */
  readonly call: string;
  readonly points: string;
  readonly answers: string;
}

const described: Readonly<Record<DesignType, Omit<DesignSummaryRow, 'name' | 'call'>>> = {
  list: { points: 'as many as values', answers: 'a few settings side by side: values are written out with sweep' },
  factorial: { points: 'product of the levels', answers: 'main effects and interactions of a few factors' },
  alone: { points: '1 + k', answers: 'each of k changes alone, against the scenario as it is' },
  pairs: { points: '1 + k + k(k − 1)/2', answers: 'each of k changes alone and every two together' },
  'latin-hypercube': {
    points: 'points',
    answers: 'spread over ranges; optimised for centred discrepancy up to 1,000 points, plain above',
  },
  sobol: { points: 'points, best a power of 2', answers: 'spread over ranges, scrambled Joe-Kuo points' },
  morris: { points: 'trajectories × (k + 1)', answers: 'screening: which of many parameters matter at all' },
  saltelli: {
    points: 'scramblings × rows × (k + 2)',
    answers: 'Sobol indices: which share of the variance each makes',
  },
  ensemble: {
    points: '64, or points',
    answers: 'other organisations and assumptions: in how many does each sign hold',
  },
  robustness: {
    points: 'about 15',
    answers: 'our own conventions one at a time: authorship, salience, window, entry week',
  },
  ablations: { points: '1 + k + k(k − 1)/2', answers: 'every mechanism off alone and every two together' },
  scaling: { points: '4', answers: 'the same organisation with 2, 4 and 8 times as many people' },
};

/** Every design: those of a scenario’s `design`, and those that follow from the scenario and are called by name. */
export function listDesigns(): DesignSummaryRow[] {
  const rows = designTypes.map((name) => {
    const isNamed = namedDesigns.some((named) => named === name);
    return {
      name,
      call: isNamed ? `--design ${name}, or design: { type: ${name} }` : `design: { type: ${name}, … }`,
      ...described[name],
    };
  });
  const placebo = {
    name: 'placebo',
    call: '--design placebo, or placebo: true',
    points: '1',
    answers: '`none` again on other luck from the entry week: how much chance alone would move',
  };
  return [...rows, placebo];
}
