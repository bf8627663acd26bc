import { parameter, quantity, share } from '../../parameter.ts';

/** Parameters of `service`: what users do themselves, and how they and the organisation learn from it. */
export const selfServiceParameters = {
  self_service: share(
    0,
    'Share of cases that the client tries to settle alone, as on an electronic form; 0 for none.',
    'assumption (the user fills the form: TER12)',
  ),
  user_error: share(0.5, 'Probability that a user without experience makes an error and needs help.'),
  user_learning: share(
    0.1,
    'Share of the missing experience that a client gains by trying a case alone.',
    'assumption (learns by doing: TER12)',
  ),
  user_forgetting: share(
    0.02,
    'Share of a client’s experience that fades in a week.',
    'assumption (a declaration is made once a year; users come and go)',
  ),
  misfit_error: quantity(
    0.5,
    10,
    '1/loss',
    'Probability of an error per loss between the user’s practice and the practice that is accepted.',
  ),
  user_practice: parameter({
    default: 0.5,
    min: -2,
    max: 2,
    unit: 'half ranges',
    about: 'Departure from the prescribed job in what users do at the start, in the mean.',
    source: 'assumption (a written procedure meets users’ practice: TER12)',
  }),
  user_practice_sd: quantity(0.3, 2, 'half ranges', 'Standard deviation between users of what they do at the start.'),
  user_adjustment: share(0.1, 'How far an error moves what the user does to what is accepted.'),
  correction_hours: share(0.5, 'Hours that an error of a user costs, as a share of those of the whole case.'),
  adaptation: quantity(
    0,
    0.5,
    '1/week',
    'How fast those who do the job adapt it to what users do; 0 for an organisation that does not adapt.',
    'assumption (the administration adapts to what users do: TER12)',
  ),
};
