/**
 * Where values of parameters come from, in French. Bibliographic keys stay; a source that is only such a key needs no
 * line here.
 */
export const frenchParameterSources: Readonly<Record<string, string>> = {
  assumption: 'hypothèse',
  'convention; verdicts are also given at 13 and 52':
    'convention ; les verdicts sont aussi donnés à 13 et à 52 semaines',
  'assumption (shifts differ: TER12)': 'hypothèse (les équipes diffèrent : TER12)',
  'assumption (tried first form)': 'hypothèse (première forme essayée)',
  'assumption (a side’s position changes: TER12)': 'hypothèse (la position d’une partie change : TER12)',
  'assumption (tried first form: .01 to .02)': 'hypothèse (première forme essayée : de 0,01 à 0,02)',
  'assumption (after decades each shift leader still sets the knobs his own way: TER12)':
    'hypothèse (après des décennies, chaque chef d’équipe règle encore les boutons à sa façon : TER12)',
  'assumption (CF77, inferred)': 'hypothèse (CF77, inférence)',
  'assumption (proof asked for: TER12)': 'hypothèse (le client veut des preuves : TER12)',
  'assumption (control of uncertainty: CF77)': 'hypothèse (contrôle de l’incertitude : CF77)',
  'assumption (co-written rules are better accepted: TER12)':
    'hypothèse (des règles écrites ensemble sont mieux acceptées : TER12)',
  'assumption, as harm (fear of having to endorse consequences: TER12)':
    'hypothèse, comme pour harm (crainte d’avoir à endosser les conséquences : TER12)',
  'assumption (derogations stabilise: TER12)': 'hypothèse (les dérogations stabilisent : TER12)',
  'assumption: about a year (the employer may feel dispossessed: TER12; the response is inferred)':
    'hypothèse : environ un an (l’employeur peut se sentir dépossédé : TER12 ; sa réaction est une inférence)',
  'assumption (dispossessed by merely having to discuss choices: TER12)':
    'hypothèse (dépossédé du seul fait de devoir discuter ses choix : TER12)',
  'numerical resolution': 'résolution numérique',
  'assumption (CF77)': 'hypothèse (CF77)',
  'assumption (as the unwritten rules of the start)': 'hypothèse (comme les règles non écrites du départ)',
  'convention; robustness to it is tested': 'convention ; la robustesse à ce choix est éprouvée',
  'assumption (all of that can be right: TER12)': 'hypothèse (tout cela peut être juste : TER12)',
  'assumption (knobs touched at every change of shift: TER12)':
    'hypothèse (on touche aux boutons à chaque relève : TER12)',
  'assumption (the same for all classes: only the way out differs)':
    'hypothèse (la même pour toutes les classes : seule diffère la facilité à partir)',
  'assumption (the rest in halves)': 'hypothèse (le reste, par moitiés)',
  'assumption (a market that forgets within a year)': 'hypothèse (un marché qui oublie en moins d’un an)',
  'assumption (somewhat above the target: TER12 has room withheld under a target that is approached)':
    'hypothèse (un peu au-dessus de l’objectif : dans TER12, on garde de la place sous un objectif dont on s’approche)',
  'assumption (about nine in ten of 33 orders of 40 pieces, with a margin, then ask for the target)':
    'hypothèse (environ neuf sur dix de 33 commandes de 40 pièces, avec une marge, demandent alors la charge visée)',
  'assumption (no panels)': 'hypothèse (pas de panneaux)',
  'TER12 (the next 15 days)': 'TER12 (les 15 prochains jours)',
  'TER12 (10 % on average)': 'TER12 (10 % en moyenne)',
  'assumption (nobody calls a client for less)': 'hypothèse (on n’appelle pas un client pour moins)',
  'assumption (slow against the weeks between a promise and its delivery)':
    'hypothèse (lente au regard des semaines entre une promesse et sa livraison)',
  'assumption (slow against the weeks between launch and result)':
    'hypothèse (lente au regard des semaines entre lancement et résultat)',
  'assumption (a second launch costs time that the client sees)':
    'hypothèse (un second lancement coûte un temps que le client voit)',
  'assumption (a client who cannot leave still complains)':
    'hypothèse (un client qui ne peut pas partir se plaint quand même)',
  'assumption (for fear of losing clients: TER12)': 'hypothèse (par crainte de perdre des clients : TER12)',
  'assumption (the weekly load target: TER12)': 'hypothèse (l’objectif hebdomadaire de charge : TER12)',
  'assumption (two shifts)': 'hypothèse (deux postes)',
  'assumption (the level of every shortage hangs on it)': 'hypothèse (le niveau de toutes les ruptures en dépend)',
  'TER12 (the car maker may change volume or item until 24 h before launch)':
    'TER12 (le constructeur peut changer le volume ou l’article jusqu’à 24 h avant le lancement)',
  'assumption (TER12)': 'hypothèse (TER12)',
  'assumption (slow against the delay between a launch and its results)':
    'hypothèse (lente au regard du délai entre un lancement et ses résultats)',
  'assumption (a concession after shortages: TER12 has stocks imposed; its size is not known)':
    'hypothèse (une concession après des ruptures : dans TER12, les stocks sont imposés ; l’ampleur n’en est pas connue)',
  'assumption (a firm that professes just-in-time: TER12)':
    'hypothèse (une entreprise qui professe le juste-à-temps : TER12)',
  'assumption (as much as for a shortage)': 'hypothèse (autant que pour une rupture)',
  'assumption (the client imposes stocks: TER12)': 'hypothèse (le client impose des stocks : TER12)',
  'assumption (in the end it is the client who decides: TER12)':
    'hypothèse (en fin de compte, c’est le client qui décide : TER12)',
  'TER12 (two days, telecom technicians; that they are working days is an assumption)':
    'TER12 (deux jours, techniciens des télécommunications ; qu’ils soient ouvrés est une hypothèse)',
  'assumption (the contract leaves gaps: TER12)': 'hypothèse (le contrat laisse des lacunes : TER12)',
  'TER12 (sales sell whatever is asked)': 'TER12 (les commerciaux vendent ce qu’on leur demande, quoi que ce soit)',
  'assumption (less time and fewer means: TER12)': 'hypothèse (moins de temps et moins de moyens : TER12)',
  'assumption (fewer means: TER12)': 'hypothèse (moins de moyens : TER12)',
  'assumption (less time as well as fewer means: TER12)':
    'hypothèse (moins de temps autant que moins de moyens : TER12)',
  'assumption (with bits of string: TER12)': 'hypothèse (avec des bouts de ficelle : TER12)',
  'assumption (the user fills the form: TER12)': 'hypothèse (l’usager remplit le formulaire : TER12)',
  'assumption (learns by doing: TER12)': 'hypothèse (il apprend en faisant : TER12)',
  'assumption (a declaration is made once a year; users come and go)':
    'hypothèse (on déclare une fois par an ; les usagers vont et viennent)',
  'assumption (a written procedure meets users’ practice: TER12)':
    'hypothèse (une procédure écrite rencontre la pratique des usagers : TER12)',
  'assumption (the administration adapts to what users do: TER12)':
    'hypothèse (l’administration s’adapte à ce que font les usagers : TER12)',
  'assumption (autonomous collection is one of three operations: MAL09)':
    'hypothèse (la collecte autonome est l’une de trois opérations : MAL09)',
  'assumption (tracing of what was bought tells whom to call: MAL09)':
    'hypothèse (la trace des achats dit qui appeler : MAL09)',
  'assumption (open competition harms service: KES04)': 'hypothèse (la concurrence ouverte nuit au service : KES04)',
  'assumption (the salesperson gets a share on complex ones: KES04)':
    'hypothèse (le vendeur touche une part sur les produits complexes : KES04)',
  'assumption (the mix has sense only as adjustment of supply and demand: MAL09)':
    'hypothèse (la combinaison n’a de sens que comme ajustement de l’offre et de la demande : MAL09)',
  'assumption (autonomous collection: MAL09)': 'hypothèse (collecte autonome : MAL09)',
  'assumption (full validation wastes the channels: KES04)': 'hypothèse (tout faire valider gâche les canaux : KES04)',
  'KES04 (one shared record of every contact); 0 is the ablation':
    'KES04 (une fiche partagée de tous les contacts) ; 0 est l’ablation',
  'assumption (tracing of what was bought: MAL09)': 'hypothèse (trace des achats : MAL09)',
  'assumption (tele-advisers gain competence from complete records: KES04)':
    'hypothèse (des fiches complètes donnent de la compétence aux téléconseillers : KES04)',
  'assumption (informational advantage: KES04; CF77)': 'hypothèse (avantage informationnel : KES04 ; CF77)',
  'assumption (managers’ authority grows: KES04)': 'hypothèse (l’autorité des responsables grandit : KES04)',
  'assumption (sales managers can see all: KES04)': 'hypothèse (les responsables des ventes peuvent tout voir : KES04)',
  'assumption (individual steering: KES04)': 'hypothèse (pilotage individuel : KES04)',
  'assumption (permanent pressure blocks: KES04)': 'hypothèse (une pression permanente bloque : KES04)',
  'assumption (accounts of what was made: TER12)': 'hypothèse (comptes rendus de ce qui a été fabriqué : TER12)',
  'assumption (through the corporate group: TER12)': 'hypothèse (par l’intermédiaire du groupe industriel : TER12)',
  'assumption (panoptic view: TER12)': 'hypothèse (vision panoptique : TER12)',
  'assumption, small (an always identical window: TER12)':
    'hypothèse, faible (une fourchette toujours identique : TER12)',
  'assumption (inferred from CF77)': 'hypothèse (inférée de CF77)',
  'assumption (down movement: TER12)': 'hypothèse (mouvement descendant : TER12)',
  'assumption (enlists the client for his own idea of good work: TER12)':
    'hypothèse (il enrôle le client au service de sa propre idée du bon travail : TER12)',
  'assumption (hardly listened to: TER12; tried first form)':
    'hypothèse (à peine écouté : TER12 ; première forme essayée)',
  'assumption (the boss’s client weighs far more: TER12)': 'hypothèse (le client du chef pèse bien plus : TER12)',
  'assumption (a softer plan; tried first form)': 'hypothèse (un plan plus souple ; première forme essayée)',
  'assumption (a shared picture of capacity: TER12)': 'hypothèse (une image partagée de la capacité : TER12)',
  'assumption (the two ends of the contingency’s range are the best and the worst)':
    'hypothèse (les deux extrémités de l’étendue de l’aléa sont le mieux et le pire)',
};
