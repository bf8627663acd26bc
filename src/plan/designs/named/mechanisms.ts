import type { Text } from '../../../language/text.ts';
import type { Setting } from '../../../scenario/definition/factor.ts';
import type { EntryModeName } from '../../../scenario/definition/vocabulary.ts';

/** A mechanism of the model and what switches it off: the ablations that patterns are held to, and a few more. */
export interface Mechanism {
  readonly name: string;
  readonly about: Text;
  /** Settings that switch it off. */
  readonly off: Readonly<Record<string, Setting>>;
  /** Modes in which it acts; all unless named. */
  readonly modes?: readonly EntryModeName[];
}

/** In the order of docs/ODD.md. */
export const mechanisms: readonly Mechanism[] = [
  {
    name: 'counter_rules',
    about: { en: 'teams make counter-rules', fr: 'les équipes font des contre-règles' },
    off: { 'counter_rules.enabled': false },
  },
  {
    name: 'derogations',
    about: { en: 'managers tolerate exceptions', fr: 'l’encadrement tolère des dérogations' },
    off: { 'derogations.enabled': false },
  },
  {
    name: 'habits',
    about: { en: 'people form habits from rules and from their team', fr: 'les habitudes se forment' },
    off: { 'behaviour.habit_norm_rate': 0, 'behaviour.habit_team_rate': 0, 'behaviour.habit_misfit_rate': 0 },
  },
  {
    name: 'ideals',
    about: { en: 'people come to want what they do', fr: 'on finit par vouloir ce que l’on fait' },
    off: { 'behaviour.ideal_rate': 0 },
  },
  {
    name: 'know_how',
    about: { en: 'know-how grows with latitude and fades without', fr: 'le savoir-faire croît et s’efface' },
    off: { 'behaviour.know_how_regeneration': 0, 'behaviour.know_how_decay': 0 },
  },
  {
    name: 'participation',
    about: { en: 'co-written rules are held legitimate', fr: 'les règles co-écrites sont légitimes' },
    off: { 'legitimacy.participation': 0 },
  },
  {
    name: 'consequences',
    about: { en: 'those who signed answer for what follows', fr: 'les signataires répondent des suites' },
    off: { 'legitimacy.consequences': 0 },
  },
  {
    name: 'recentralising',
    about: { en: 'the hierarchy claims back what it lost', fr: 'la hiérarchie reprend ce qu’elle a perdu' },
    off: { 'agenda.dispossession_stake': 0 },
  },
  {
    name: 'market',
    about: { en: 'the client’s market power counts at the table', fr: 'le pouvoir de marché pèse à la table' },
    off: { 'entry.market': 0 },
  },
  {
    name: 'window',
    about: { en: 'a procedure narrows what is allowed', fr: 'la procédure resserre ce qui est permis' },
    off: { 'entry.imposed.half_width': 2 },
    modes: ['imposed'],
  },
  {
    name: 'sight',
    about: { en: 'the client’s entry makes work visible', fr: 'l’entrée du client rend le travail visible' },
    off: { 'entry.imposed.visibility': 0, 'entry.negotiated.visibility': 0 },
    modes: ['imposed', 'negotiated'],
  },
  {
    name: 'relays',
    about: { en: 'technicians relay what clients ask', fr: 'les techniciens relaient les demandes' },
    off: { 'entry.contact.relay': false },
    modes: ['contact'],
  },
  {
    name: 'alliance',
    about: { en: 'technicians and clients become allies', fr: 'techniciens et clients s’allient' },
    off: { 'entry.contact.alliance_rate': 0 },
    modes: ['contact'],
  },
];
