import { parameter, quantity, share, weeks } from '../../parameter.ts';

/** Parameters of `service`: what cases are, what was promised, and what comes of a job. */
export const caseParameters = {
  promise_days: parameter({
    default: 2,
    min: 0,
    max: 60,
    unit: 'working days',
    about: 'Delay that the contract promises: a case that is done later is late.',
    source: 'TER12 (two days, telecom technicians; that they are working days is an assumption)',
    integer: true,
  }),
  patience_days: parameter({
    default: 15,
    min: 1,
    max: 250,
    unit: 'working days',
    about: 'Days after which a client whose case nobody has begun takes it elsewhere.',
    source: 'assumption',
    integer: true,
  }),
  cases_per_client: quantity(
    4,
    20,
    'cases/week',
    'Mean number of cases that a client has in a week, covered by the contract or not.',
  ),
  case_hours: parameter({
    default: 4,
    min: 0.05,
    max: 80,
    unit: 'hours',
    about: 'Planned hours of a case of mean size, way included.',
    source: 'assumption',
  }),
  case_hours_sd: quantity(0.4, 2, '1', 'Standard deviation between cases of planned hours, relative to their mean.'),
  case_spread: quantity(
    0.3,
    2,
    'half ranges',
    'Standard deviation between the cases of a week of the departure from the prescribed job that they ask for.',
  ),
  contract_gap: share(
    0.2,
    'Share of cases about which the contract says nothing.',
    'assumption (the contract leaves gaps: TER12)',
  ),
  gap_ask: quantity(
    0.5,
    4,
    'half ranges',
    'Departure from the prescribed job that a case in a gap of the contract asks for, beside others.',
  ),
  sells: share(
    1,
    'Share of cases in gaps of the contract that sales promise all the same.',
    'TER12 (sales sell whatever is asked)',
  ),
  wait_loss: quantity(
    0.1,
    5,
    'loss/day',
    'Loss that a client lives for each day that it waits beyond the date that it wished.',
  ),
  withdrawal_loss: quantity(1, 20, 'loss', 'Loss that a client lives through a case that it had to take elsewhere.'),
  return_per_loss: quantity(
    0.5,
    10,
    '1/loss',
    'Probability, per loss of a job, that it has to be done again; a second job always settles the case.',
  ),
  hurry: quantity(
    0.05,
    0.5,
    'half ranges/week',
    'How fast a week that lacked all its hours would teach to spend less time on a case.',
  ),
  care: quantity(
    0.05,
    0.5,
    'half ranges/week',
    'How fast a week whose jobs all came back would teach to spend more time on a case.',
  ),
  job_learning: quantity(
    0.02,
    0.5,
    '1/week',
    'How fast habits of doing the job follow what jobs asked for beyond the tolerance.',
  ),
  strain: share(
    0.5,
    'Strain of a week for which all hours or means were missing, felt as a grievance.',
    'assumption (less time and fewer means: TER12)',
  ),
};

/** Parameters of `service`: hours and means that management cuts. */
export const meansParameters = {
  means: parameter({
    default: 0.95,
    min: 0.1,
    max: 1,
    unit: '1',
    about: 'Share of jobs for which the prescribed means are there, before any cut.',
    source: 'assumption',
  }),
  means_from_week: weeks(1, 1, 5200, 'Week after which management cuts means.'),
  means_pace: quantity(
    0,
    5,
    'share/year',
    'Share of jobs that lose their means in a year of cuts; 0 for means that stay.',
    'assumption (fewer means: TER12)',
  ),
  means_floor: parameter({
    default: 0.5,
    min: 0.1,
    max: 1,
    unit: '1',
    about: 'Share of jobs below which means are not cut.',
    source: 'assumption',
  }),
  hours_cut: share(
    0.5,
    'Share of a cut of means that falls on hours too.',
    'assumption (less time as well as fewer means: TER12)',
  ),
  means_ask: quantity(
    1,
    4,
    'half ranges',
    'Departure from the prescribed job that doing it without its means asks for.',
    'assumption (with bits of string: TER12)',
  ),
};
