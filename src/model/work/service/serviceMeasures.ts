import type { Text } from '../../../language/text.ts';
import type { MeasureDefinition } from '../../measures/measureDefinition.ts';

const share: Text = { en: 'share', fr: 'part' };
const perWeek: Text = { en: 'per week', fr: 'par semaine' };
const cases: Text = { en: 'cases', fr: 'dossiers' };
const days: Text = { en: 'working days', fr: 'jours ouvrés' };
const hours: Text = { en: 'hours', fr: 'heures' };
const halfRanges: Text = { en: 'half ranges', fr: 'demi-étendues' };

type Named<Name extends string> = MeasureDefinition & { readonly name: Name };

// All levels follow from assumed sizes and rates.
const common = { by: ['all'], inTime: true, level: 'assumption' } as const;
const unlimited = [0, Number.MAX_VALUE] as const;

/** A number a week, at least 0. */
function perWeekOf<Name extends string>(name: Name, unit: Text, label: Text, meaning: Text): Named<Name> {
  return { ...common, name, aggregation: 'mean', nullable: false, bounds: unlimited, unit, label, meaning };
}

/** A sum over the cases of a denominator’s weeks, divided by it. */
function perCase<Name extends string>(
  name: Name,
  denominator: string,
  bounds: readonly [number, number],
  unit: Text,
  label: Text,
  meaning: Text,
): Named<Name> {
  return { ...common, name, aggregation: 'ratio', denominator, nullable: true, bounds, unit, label, meaning };
}

/** Metrics of the service, in the order of its figures. */
export const serviceMeasures = [
  perWeekOf(
    'cases_in',
    perWeek,
    { en: 'cases in', fr: 'dossiers entrés' },
    {
      en: 'Cases of clients that came in: in = done + settled alone + withdrawn + change of the backlog',
      fr: 'Dossiers entrés : entrés = traités + réglés seuls + retirés + variation du stock',
    },
  ),
  perWeekOf(
    'cases_done',
    perWeek,
    { en: 'cases done', fr: 'dossiers traités' },
    { en: 'Cases settled by those who do them', fr: 'Dossiers réglés par ceux qui les traitent' },
  ),
  perWeekOf(
    'cases_settled_alone',
    perWeek,
    { en: 'cases settled alone', fr: 'dossiers réglés seuls' },
    { en: 'Cases that users settled without help', fr: 'Dossiers que les usagers ont réglés sans aide' },
  ),
  perWeekOf(
    'cases_withdrawn',
    perWeek,
    { en: 'cases withdrawn', fr: 'dossiers retirés' },
    {
      en: 'Cases that clients took elsewhere, or that were open when their client left',
      fr: 'Dossiers portés ailleurs, ou ouverts au départ de leur client',
    },
  ),
  perWeekOf(
    'cases_closed',
    perWeek,
    { en: 'cases closed', fr: 'dossiers clos' },
    { en: 'Cases done, settled alone or withdrawn', fr: 'Dossiers traités, réglés seuls ou retirés' },
  ),
  perWeekOf(
    'backlog',
    cases,
    { en: 'backlog', fr: 'dossiers en attente' },
    { en: 'Cases open at the end of the week', fr: 'Dossiers ouverts à la fin de la semaine' },
  ),
  perWeekOf(
    'promises_due',
    perWeek,
    { en: 'promises due', fr: 'promesses échues' },
    {
      en: 'Promised dates that were kept or passed in the week, each case once',
      fr: 'Dates promises tenues ou dépassées dans la semaine, chaque dossier une fois',
    },
  ),
  perCase(
    'late_case_share',
    'promises_due',
    [0, 1],
    share,
    { en: 'cases later than promised', fr: 'dossiers en retard sur la promesse' },
    {
      en: 'Share of cases whose promised date passed before they were done',
      fr: 'Part des dossiers dont la date promise est passée avant qu’ils soient réglés',
    },
  ),
  perCase(
    'case_delay_days',
    'cases_done',
    unlimited,
    days,
    { en: 'delay of a case', fr: 'délai d’un dossier' },
    {
      en: 'Working days from arrival to settlement, of cases done',
      fr: 'Jours ouvrés de l’arrivée au règlement, des dossiers traités',
    },
  ),
  perCase(
    'service_quality',
    'cases_closed',
    [0, 1],
    share,
    { en: 'quality as the client sees it', fr: 'qualité vue par le client' },
    {
      en: 'Mean over closed cases of 1 / (1 + satisfaction scale × loss of job and wait); 0 for one that was withdrawn, 1 for one settled alone',
      fr: 'Moyenne sur les dossiers clos de 1 / (1 + échelle × perte du travail et de l’attente) ; 0 si retiré, 1 si réglé seul',
    },
  ),
  perWeekOf(
    'jobs',
    perWeek,
    { en: 'jobs', fr: 'interventions' },
    { en: 'Jobs ended, those that have to be done again among them', fr: 'Interventions finies, y compris à refaire' },
  ),
  perCase(
    'returned_job_share',
    'jobs',
    [0, 1],
    share,
    { en: 'jobs that come back', fr: 'interventions à refaire' },
    {
      en: 'Share of jobs after which the case was not settled',
      fr: 'Part des interventions qui n’ont pas réglé le dossier',
    },
  ),
  perCase(
    'improvised_job_share',
    'jobs',
    [0, 1],
    share,
    { en: 'jobs done with bits of string', fr: 'interventions avec des bouts de ficelle' },
    {
      en: 'Share of jobs that settled a case without the prescribed means',
      fr: 'Part des interventions qui règlent un dossier sans les moyens prescrits',
    },
  ),
  {
    ...perWeekOf(
      'means_there',
      share,
      { en: 'means that are there', fr: 'moyens présents' },
      {
        en: 'Share of jobs for which the prescribed means are there',
        fr: 'Part des interventions dont les moyens prescrits sont là',
      },
    ),
    bounds: [0, 1],
  },
  perWeekOf(
    'case_hours_there',
    hours,
    { en: 'hours there for cases', fr: 'heures disponibles' },
    {
      en: 'Working hours of those who do cases, less cuts, and what records, tables, explaining and relaying took',
      fr: 'Heures de ceux qui traitent, moins les coupes et ce que prennent écrits, tables, explications et relais',
    },
  ),
  perWeekOf(
    'case_hours_needed',
    hours,
    { en: 'hours needed for cases', fr: 'heures demandées' },
    {
      en: 'Hours that the cases open or arriving in the week need in its conditions',
      fr: 'Heures que demandent les dossiers ouverts ou arrivés dans la semaine',
    },
  ),
  perCase(
    'occupancy',
    'case_hours_there',
    [0, 1],
    share,
    { en: 'hours worked on cases', fr: 'heures travaillées' },
    { en: 'Hours worked on cases over hours there', fr: 'Heures travaillées sur heures disponibles' },
  ),
  {
    ...perWeekOf(
      'client_trust',
      share,
      { en: 'trust of clients', fr: 'confiance des clients' },
      {
        en: 'Mean trust of clients in those who meet them',
        fr: 'Confiance moyenne des clients en ceux qu’ils rencontrent',
      },
    ),
    bounds: [0, 1],
  },
  perCase(
    'self_service_share',
    'cases_in',
    [0, 1],
    share,
    { en: 'self-service', fr: 'libre-service' },
    { en: 'Share of cases that users settled without help', fr: 'Part des dossiers que les usagers règlent sans aide' },
  ),
  perWeekOf(
    'cases_tried_alone',
    perWeek,
    { en: 'cases tried alone', fr: 'dossiers tentés seuls' },
    { en: 'Cases that users tried to settle alone', fr: 'Dossiers que les usagers ont tenté de régler seuls' },
  ),
  perCase(
    'user_error_share',
    'cases_tried_alone',
    [0, 1],
    share,
    { en: 'errors of users', fr: 'erreurs des usagers' },
    {
      en: 'Share of cases tried alone that came back with an error',
      fr: 'Part des dossiers tentés seuls qui reviennent avec une erreur',
    },
  ),
  {
    ...perWeekOf(
      'user_experience',
      share,
      { en: 'experience of users', fr: 'expérience des usagers' },
      {
        en: 'Mean experience of clients with settling cases alone',
        fr: 'Expérience moyenne des clients à régler seuls',
      },
    ),
    bounds: [0, 1],
  },
  {
    ...perWeekOf(
      'form_distance',
      halfRanges,
      { en: 'distance between form and use', fr: 'distance entre formulaire et usage' },
      {
        en: 'Mean distance between the middle of the rule of the job and what each user does; missing without self-service',
        fr: 'Distance moyenne entre le milieu de la règle du travail et ce que fait chaque usager',
      },
    ),
    nullable: true,
  },
] as const satisfies readonly MeasureDefinition[];
