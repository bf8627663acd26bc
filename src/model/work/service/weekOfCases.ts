/** What is added up over a week of cases. */
export interface WeekOfCases {
  /** Cases that came in, were done by those who do them, were settled by the user alone, were withdrawn. */
  entered: number;
  done: number;
  settledAlone: number;
  withdrawn: number;
  /** Promised dates that were kept, and that passed. */
  kept: number;
  missed: number;
  /** Jobs, those that have to be done again, those done without their means. */
  jobs: number;
  returned: number;
  improvised: number;
  /** Σ quality over closed cases, Σ working days from arrival to closing over cases done. */
  quality: number;
  delay: number;
  /** Cases that users tried to settle alone, and their errors. */
  tried: number;
  errors: number;
  /** Σ practice of users who tried, in half ranges. */
  practice: number;
  hoursWorked: number;
  hoursThere: number;
  /** Hours that open cases need at the beginning of the week, those of the week included. */
  hoursNeeded: number;
  /** By client: Σ loss and number of what it lived; promises kept and missed. */
  readonly lossOf: Float64Array;
  readonly livedBy: Float64Array;
  readonly keptTo: Float64Array;
  readonly missedTo: Float64Array;
}

/** A week in which nothing has happened yet. */
export function createWeekOfCases(clients: number): WeekOfCases {
  return {
    ...nothing,
    lossOf: new Float64Array(clients),
    livedBy: new Float64Array(clients),
    keptTo: new Float64Array(clients),
    missedTo: new Float64Array(clients),
  };
}

/** Forgets the week before. Written out: assigned from an object, every week would cost a fifteenth more. */
export function clearWeekOfCases(week: WeekOfCases): void {
  week.entered = 0;
  week.done = 0;
  week.settledAlone = 0;
  week.withdrawn = 0;
  week.kept = 0;
  week.missed = 0;
  week.jobs = 0;
  week.returned = 0;
  week.improvised = 0;
  week.quality = 0;
  week.delay = 0;
  week.tried = 0;
  week.errors = 0;
  week.practice = 0;
  week.hoursWorked = 0;
  week.hoursThere = 0;
  week.hoursNeeded = 0;
  week.lossOf.fill(0);
  week.livedBy.fill(0);
  week.keptTo.fill(0);
  week.missedTo.fill(0);
}

const nothing = {
  entered: 0,
  done: 0,
  settledAlone: 0,
  withdrawn: 0,
  kept: 0,
  missed: 0,
  jobs: 0,
  returned: 0,
  improvised: 0,
  quality: 0,
  delay: 0,
  tried: 0,
  errors: 0,
  practice: 0,
  hoursWorked: 0,
  hoursThere: 0,
  hoursNeeded: 0,
};
