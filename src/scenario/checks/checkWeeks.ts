import { type CheckFinding, findError, findWarning, type ScenarioCheck } from './scenarioCheck.ts';

/** The client enters before the end, and the weeks that are measured are weeks with the client. */
export const checkWeeks: ScenarioCheck = ({ weeks, entry_week, measure_weeks }) => {
  if (entry_week > weeks) {
    return [
      findError(['entry_week'], `a week up to the last one, ${weeks}`, String(entry_week), { restsOn: ['weeks'] }),
    ];
  }
  const withClient = weeks - entry_week + 1;
  if (measure_weeks > withClient) {
    const expected = `at most the ${withClient} week${withClient === 1 ? '' : 's'} with the client (weeks − entry_week + 1)`;
    return [
      findError(['measure_weeks'], expected, String(measure_weeks), {
        restsOn: ['weeks', 'entry_week'],
        hint: 'lengthen weeks, or set measure_weeks',
      }),
    ];
  }
  return [];
};

/** Means over part of a period depend on where in the period the run ends. */
export const checkPeriods: ScenarioCheck = ({ measure_weeks, entry, agenda, compare }) => {
  const periods = [
    { path: 'agenda.review_weeks', weeks: agenda.review_weeks, applies: true },
    {
      path: 'entry.imposed.audit_weeks',
      weeks: entry.imposed.audit_weeks,
      applies: compare.modes.includes('imposed'),
    },
    {
      path: 'entry.negotiated.renewal_weeks',
      weeks: entry.negotiated.renewal_weeks,
      applies: compare.modes.includes('negotiated'),
    },
  ];
  return periods
    .filter(({ weeks, applies }) => applies && measure_weeks % weeks !== 0)
    .map(
      ({ path, weeks }): CheckFinding =>
        findWarning(['measure_weeks'], `a multiple of ${path}, ${weeks}`, String(measure_weeks), {
          restsOn: [path],
          hint: 'the value of a run depends on where in the period it ends',
        }),
    );
};
