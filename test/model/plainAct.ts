/** One performer before it acts. */
export interface PlainPerformer {
  readonly habit: number;
  readonly knowHow: number;
  /** Habit and know-how that it would have if no norm had bent them since the entry. */
  readonly shadowHabit: number;
  readonly shadowKnowHow: number;
  readonly legitimacy: number;
  /** Concern for a client that moves what it wants. */
  readonly pull: number;
  readonly noise: number;
  /** Exogenous luck: whether a situation arises, and which norm it follows, both in [0, 1). */
  readonly arrival: number;
  readonly following: number;
}

/** What the performers of a team face on an issue. */
export interface PlainSituation {
  readonly contingency: number;
  readonly window: readonly [number, number];
  readonly enforcement: number;
  /** Absent where the team has no norm of its own. */
  readonly counterRule?: {
    readonly window: readonly [number, number];
    readonly strength: number;
    readonly sanction: number;
  };
  readonly frequency: number;
  /** Share of situations that hours allow acting on. */
  readonly feasible: number;
}

/** What one action adds to the week. */
export interface PlainAction {
  readonly desire: number;
  readonly action: number;
  /** Where the rule would have the action, and the probability of being held to it where it binds. */
  readonly ruled: number;
  readonly held: number;
  readonly lostToRule: number;
  readonly lostToTeam: number;
  readonly constrained: number;
  readonly consented: number;
  readonly internalised: number;
  readonly thwarted: number;
  readonly outside: number;
  readonly deviates: number;
  readonly misfit: number;
  /** How far concern for the client moved the action. */
  readonly presence: number;
  /** Probability of being moved against one’s conviction by the rule. */
  readonly grievance: number;
}

/** Probability that a norm keeps one from acting as one would have: by holding back, or by having bent the desire. */
function lost(norm: PlainNorm, x: number, x0: number): number {
  return x0 * (1 - x + norm.followed * x);
}

/** A norm that binds a performer: with which probability it is followed, and how a loss under it is parted. */
interface PlainNorm {
  readonly of: 'rule' | 'team';
  readonly window: readonly [number, number];
  /** Probability that this norm, and not the other, is the one that counts. */
  readonly counts: number;
  /** Probability that it is followed where it counts and would change the action. */
  readonly followed: number;
  readonly constraint: number;
  readonly consent: number;
}

/**
 * The plain twin of the loop over actions: one performer, objects, the definitions of the measures one by one.
 *
 * @returns undefined where no situation arises or hours do not allow acting on it
 */
export function actPlainly(performer: PlainPerformer, situation: PlainSituation): PlainAction | undefined {
  if (!hasTime(performer, situation)) return undefined;
  const unconcerned = performer.habit + performer.knowHow * situation.contingency + performer.noise;
  const desire = intoRange(unconcerned + performer.pull);
  const reference = intoRange(
    performer.shadowHabit + performer.shadowKnowHow * situation.contingency + performer.noise,
  );
  const norms = normsOf(performer, situation);
  const rule = norms[0];
  const action = follow(desire, norms, performer.following);
  const sum = (part: (norm: PlainNorm, x: number, x0: number) => number) =>
    norms
      .map((norm) => norm.counts * part(norm, outsideOf(desire, norm.window), outsideOf(reference, norm.window)))
      .reduce((total, share) => total + share, 0);
  const held = rule.followed * outsideOf(desire, rule.window);
  return {
    desire,
    action,
    ruled: into(desire, rule.window),
    held,
    lostToRule: sum((norm, x, x0) => (norm.of === 'rule' ? lost(norm, x, x0) : 0)),
    lostToTeam: sum((norm, x, x0) => (norm.of === 'team' ? lost(norm, x, x0) : 0)),
    constrained: sum((norm, x) => x * norm.constraint),
    consented: sum((norm, x) => x * norm.consent),
    internalised: sum((_, x, x0) => x0 * (1 - x)),
    thwarted: sum((norm, x, x0) => (1 - x0) * x * norm.followed),
    outside: outsideOf(desire, rule.window),
    deviates: outsideOf(action, rule.window),
    misfit: action - situation.contingency,
    presence: Math.abs(action - follow(intoRange(unconcerned), norms, performer.following)),
    grievance: rule.counts * held * (1 - performer.legitimacy),
  };
}

/** Whether a situation arises, and whether it is one of those that hours allow. */
export function hasTime({ arrival }: PlainPerformer, { frequency, feasible }: PlainSituation): boolean {
  return arrival < frequency * feasible;
}

/** The rule first, then the counter-rule where there is one; under a counter-rule consent is what its sanction is not. */
function normsOf({ legitimacy }: PlainPerformer, { window, enforcement, counterRule }: PlainSituation): PlainNorm[] {
  const rule: PlainNorm = {
    of: 'rule',
    window,
    counts: 1 - (counterRule?.strength ?? 0),
    followed: 1 - (1 - enforcement) * (1 - legitimacy),
    constraint: enforcement * (1 - legitimacy),
    consent: legitimacy,
  };
  if (counterRule === undefined) return [rule];
  const { sanction, strength } = counterRule;
  return [
    rule,
    {
      of: 'team',
      window: counterRule.window,
      counts: strength,
      followed: 1,
      constraint: sanction,
      consent: 1 - sanction,
    },
  ];
}

/** The action that a desire becomes by the luck of following: the team’s norm first, then the rule, else as one likes. */
function follow(desire: number, [rule, team]: readonly PlainNorm[], luck: number): number {
  if (team !== undefined && luck < team.counts) return into(desire, team.window);
  return luck < (team?.counts ?? 0) + rule.counts * rule.followed ? into(desire, rule.window) : desire;
}

function outsideOf(value: number, [lower, upper]: readonly [number, number]): number {
  return value < lower || value > upper ? 1 : 0;
}

function into(value: number, [lower, upper]: readonly [number, number]): number {
  return Math.min(upper, Math.max(lower, value));
}

/** Settings are normalised to [−2, 2]. */
function intoRange(value: number): number {
  return into(value, [-2, 2]);
}
