/**
 * The story of one run and the sentences of its rules.
 *
 * `.one` and `.many` are chosen by the grammatical number of the subject, so that a translation can agree with it.
 * `.a`, `.b`, … say the same in other words; a story takes turns. Articles after “de” and “à” contract by themselves.
 */
export const traceMessages = {
  'trace.run':
    'Mode {mode}, réplication {replicate} · graine {seed} · {weeks} semaines, le client à partir de la semaine {entryWeek}',
  'trace.again': 'La même simulation, encore : {command}',
  'trace.scale':
    'Les réglages se lisent sur une échelle de −2 à 2 ; les aléas que rencontre le travail vont de −1 à 1. Une fourchette est ce qu’une règle permet.',
  'trace.ranges': 'Une fourchette est ce qu’une règle permet, dans l’unité de chaque objet.',
  'trace.who': 'Qui : {groups}.',
  'trace.who.group': '{group} ({size})',
  'trace.book.opening': 'Le règlement au départ',
  'trace.book.closing': 'Le règlement après la semaine {week}',
  'trace.norms.standing': 'À côté du règlement',
  'trace.year': 'Année {year} · semaines {from} à {to}',
  'trace.entry': 'Semaine {week} : le client entre',
  'trace.entry.none': 'Semaine {week} : dans les autres modes, le client entre ici ; dans celui-ci, non',
  'trace.entry.mode': 'Mode {mode} : {description}.',
  'trace.entry.audits':
    'Toutes les {weeks} semaines vient un audit. Ensuite, on tient chacun aux procédures plus strictement que ne le disent les phrases ci-dessous ; l’effet s’use jusqu’au suivant.',

  'trace.sentence': '{clauses}.',
  'trace.semicolon': '{first} ; {second}',
  'trace.comma': '{first}, {second}',
  'trace.and': '{first} et {second}',
  'trace.share': '{name} ({share} %)',

  'trace.group': 'les {label}',
  'trace.group.single': '{label}',
  'group.direction': 'la direction',
  'group.methods': 'le service des méthodes',
  'group.sales': 'le service commercial',
  'group.number.direction': 'one',
  'group.number.methods': 'one',
  'group.number.sales': 'one',
  'trace.team': '{name} {number}',
  'trace.teams': 'Équipes : {teams}.',
  'trace.teams.of': '{name} 1 à {count} ({groups})',
  'trace.teams.of.one': '{name} 1 ({groups})',

  'trace.cases.0': 'jamais',
  'trace.cases.1_50': 'presque jamais',
  'trace.cases.1_20': 'environ un cas sur vingt',
  'trace.cases.1_10': 'environ un cas sur dix',
  'trace.cases.1_5': 'environ un cas sur cinq',
  'trace.cases.1_4': 'environ un cas sur quatre',
  'trace.cases.1_3': 'environ un cas sur trois',
  'trace.cases.2_5': 'environ deux cas sur cinq',
  'trace.cases.1_2': 'environ un cas sur deux',
  'trace.cases.3_5': 'environ trois cas sur cinq',
  'trace.cases.2_3': 'environ deux cas sur trois',
  'trace.cases.3_4': 'environ trois cas sur quatre',
  'trace.cases.4_5': 'environ quatre cas sur cinq',
  'trace.cases.9_10': 'environ neuf cas sur dix',
  'trace.cases.49_50': 'presque toujours',
  'trace.cases.1': 'toujours',

  'trace.window.between': 'entre {lower} et {upper}{unit}',
  'trace.window.at_least': 'à {lower}{unit} au moins',
  'trace.window.at_most': 'à {upper}{unit} au plus',
  'trace.window.anywhere': 'sans aucune borne',
  'trace.window.unit': ' {unit}',
  'trace.span': '{lower} à {upper}',
  'trace.rule.aim': 'maintenir {issue} {window}',
  'trace.rule.aim.following':
    'maintenir {issue} {window}, dans une fourchette qui suit l’aléa pour {share} % de son amplitude',
  'trace.rule.must.one': '{performers} doit {aim}',
  'trace.rule.must.many': '{performers} doivent {aim}',
  'trace.rule.should.one': '{performers} devrait {aim}',
  'trace.rule.should.many': '{performers} devraient {aim}',
  'trace.rule.usual': 'l’usage, pour {performers}, est de {aim}',
  'trace.rule.by_agreement': 'par accord, {norm}',
  'trace.rule.by_themselves': 'par une règle faite entre ceux qui font le travail, {norm}',
  'trace.rule.or_else': 'qui s’en écarte y est ramené : {cases}',
  'trace.rule.or_else.usual': 'qui s’en écarte est rappelé à l’ordre : {cases}',
  'trace.rule.or_else.nothing': 'personne n’y est tenu',
  'trace.rule.authors.opening': 'plus ancienne que ce récit ; auteurs : {authors}',
  'trace.rule.authors.week': 'sous cette forme depuis la semaine {week} ; auteurs : {authors}',
  'trace.rule.authors.usage': 'non écrite ; elle appartient à : {authors}',
  'trace.rule.client_name': '{share} % au nom du client',
  'trace.rule.control': 'règle de contrôle',
  'trace.rule.joint': 'règle conjointe',
  'trace.rule.autonomous': 'règle autonome',
  'trace.rule.visible': '{kind}, visible du client',
  'trace.rule.partly_visible': '{kind}, en partie visible du client',
  'trace.rule.term': 'en vigueur jusqu’à la semaine {week}',

  'trace.norm.counter': 'norme que se donne {team} : {aim}, contre la fourchette de la règle ({window})',
  'trace.norm.counter.unwritten': 'norme que se donne {team} : {aim}, contre la fourchette d’usage ({window})',
  'trace.norm.counter.followed':
    'suivie à la place de la règle : {cases}, et qui s’en écarte est rappelé à l’ordre par l’équipe : {sanction}',
  'trace.norm.since': 'depuis la semaine {week}',
  'trace.norm.derogation':
    'jusqu’à la semaine {until}, dérogation pour {team} : {aim}, là où la règle dit {window}',
  'trace.norm.derogation.week': 'tolérée depuis la semaine {week}',

  'trace.asked.imposed':
    'Demande venue de {initiator} en semaine {asked} : une procédure écrite sur {issue}. La hiérarchie a admis la demande, et le projet est maintenant prêt.',
  'trace.asked.negotiated': 'Demande d’un plan sur {issue}, venue de {initiator} ; la hiérarchie l’a admise.',
  'trace.asked': 'Demande d’une règle sur {issue}, venue de {initiator} ; la hiérarchie l’a admise.',
  'trace.renewal.imposed': 'Révision de la procédure sur {issue}, à l’initiative de {initiator}.',
  'trace.renewal.negotiated': 'Le plan sur {issue} arrivait à terme et devait être reconduit.',
  'trace.renewal': 'La règle sur {issue} devait être reconduite.',
  'trace.expiry': 'L’accord sur {issue} arrivait à terme.',
  'trace.burden': 'Réouverture de la règle sur {issue}, à l’initiative de {initiator} : elle était une charge.',
  'trace.position':
    'Réouverture de la règle sur {issue}, à l’initiative de {initiator}, après un changement de position.',
  'trace.dispossession':
    'Tentative de reprise en main par {initiator} : la règle sur {issue} n’était plus la sienne comme avant la venue du client.',
  'trace.recentralised':
    'La règle a été refaite dans le cadre de la hiérarchie, et n’a changé de mains qu’autant que la table l’a changée.',
  'trace.recentralised.not': 'La tentative de recentralisation n’a rien donné.',
  'trace.relay.technicians':
    'Les demandes remontées par {initiator} au nom du client, sur {issue}, ont été entendues.',
  'trace.relay.hierarchy': 'Suite donnée par {initiator} à ce que disait son propre client sur {issue}.',

  'trace.sat': 'À la table : {parties}.',
  'trace.sat.alone': 'Décision prise sans table par {decider}.',
  'trace.offers.centre': 'Premières offres, milieu d’une fourchette large de {width} : {offers}.',
  'trace.offers.window': 'Premières offres : {offers}.',
  'trace.offer': '{group} {value}',
  'trace.round': 'tour {round} : {offers}',
  'trace.rounds': 'Ensuite, {rounds}.',
  'trace.rounds.more': 'Ensuite, {rounds} ; et ainsi de suite pendant {more} tours encore.',
  'trace.outcome.agreement.first': 'Tous voulaient la même chose : accord au premier tour.',
  'trace.outcome.agreement': 'Accord au tour {rounds}.',
  'trace.outcome.draft':
    'Pas d’accord en {rounds} tours : ce qui avait été rédigé d’après la pratique est entré en vigueur.',
  'trace.outcome.draft.none':
    'Rien de ce qui était sur la table ne pouvait convenir à tous : ce qui avait été rédigé d’après la pratique est entré en vigueur.',
  'trace.outcome.status_quo': 'Pas d’accord en {rounds} tours : la règle reste telle quelle.',
  'trace.outcome.status_quo.none':
    'Aucune fourchette n’était meilleure pour tous que la règle telle qu’elle est : elle reste.',
  'trace.outcome.lapse':
    'Pas d’accord en {rounds} tours : la règle est devenue caduque, et l’usage a repris ses droits sur {issue}.',
  'trace.outcome.lapse.none':
    'Rien de ce qui était sur la table ne pouvait convenir à tous : la règle est devenue caduque, et l’usage a repris ses droits sur {issue}.',
  'trace.unchanged': 'La règle est restée ce qu’elle était : {window}.',
  'trace.before': 'Avant : {window}.',
  'trace.before.usual': 'Avant, par l’usage : {window}.',
  'trace.now': 'Désormais : {rule}',
  'trace.now.window': 'Désormais : {window}.',
  'trace.change': 'La fourchette {changes}.',
  'trace.change.narrower': 's’est resserrée à {share} % de sa largeur',
  'trace.change.wider': 's’est élargie de {share} %',
  'trace.change.up': 's’est déplacée de {amount} vers le haut',
  'trace.change.down': 's’est déplacée de {amount} vers le bas',
  'trace.pen.one': '{pen} tenait la plume.',
  'trace.pen.many': '{pen} tenaient la plume.',
  'trace.pen.client.one': '{pen} tenait la plume ; porte-parole du client : {spokesman}.',
  'trace.pen.client.many': '{pen} tenaient la plume ; porte-parole du client : {spokesman}.',
  'trace.ledger': 'Au grand livre des règles écrites : {transfers}.',
  'trace.ledger.from': 'de {from}, {gains}',
  'trace.ledger.to': '{amount} à {to}',
  'trace.ledger.nothing': 'Presque rien n’a bougé au grand livre.',
  'trace.ended': 'Avec l’ancienne règle a pris fin une dérogation : {teams}.',
  'trace.ended.many': 'Avec l’ancienne règle ont pris fin des dérogations : {teams}.',

  'trace.refusal.a':
    'Demande d’une règle sur {issue}, venue de {initiator} ; la hiérarchie ne l’a pas admise.',
  'trace.refusal.b': 'Une demande de {initiator} sur {issue} a été écartée avant toute table.',
  'trace.leaves.one':
    'Un client est parti ({group}), mécontent depuis longtemps. Un autre a pris sa place.',
  'trace.leaves.many':
    '{count} clients sont partis ({group}), mécontents depuis longtemps. D’autres ont pris leur place.',
  'trace.drift.a': 'La pratique avait bougé, et avec elle l’usage pour {issue} : {window}.',
  'trace.drift.b': 'Sans que personne l’ait décidé, l’usage a bougé pour {issue} : {window}.',
  'trace.counter.a': 'Autre norme dans {team} : {aim}, alors que la règle dit {window}.',
  'trace.counter.b':
    'La règle sur {issue} ({window}) a été jugée mauvaise dans {team} ; on s’y tient à une autre norme : {own}.',
  'trace.counter.c': 'Contre-règle dans {team} sur {issue} : {own}, et non {window}.',
  'trace.counter.until.relief': 'Elle a été abandonnée en semaine {week}.',
  'trace.counter.until.suppression': 'La hiérarchie l’a vue et y a mis fin en semaine {week}.',
  'trace.counter.until.never': 'Elle tenait encore à la fin du récit.',
  'trace.derogation.a':
    'Plainte dans {team} au sujet de la règle sur {issue} ; tolérance accordée par {pen} : {reach} jusqu’à la semaine {until}, la règle restant ce qu’elle était ({window}).',
  'trace.derogation.b':
    'Une plainte venue de {team} sur {issue} a reçu pour réponse une tolérance : {reach} jusqu’à la semaine {until}, là où la règle dit {window}.',
  'trace.derogation.shortage':
    'Faute de bonnes pièces, proposition de {team} : livrer ce qui compte comme rebut ; décision de {pen} : pour {issue}, {reach} jusqu’à la semaine {until}, là où la règle dit {window}.',
  'trace.reach.up': 'on peut monter à {upper}',
  'trace.reach.down': 'on peut descendre à {lower}',
  'trace.reach.both': 'on peut descendre à {lower} et monter à {upper}',

  'trace.small.claims':
    'Demandes remontées par {technicians} : {relays} ; entendues : {heard} ; explications aux clients : {explanations}.',
  'trace.small.derogations': 'Exceptions tolérées au nom du client : {list}.',
  'trace.small.derogation': '{issue} ({teams})',
  'trace.small.derogation.times': '{team} × {count}',
  'trace.small.amendments': 'Avenants (plume : {pen} ; porte-parole du client : {spokesmen}) : {list}.',
  'trace.small.amendment': '{issue} {before} → {after}',
  'trace.small.amendment.steps': '{issue} {before} → {after} en {count} pas',
  'trace.small.unfelt': 'Des demandes entendues n’ont rien changé que quiconque puisse remarquer : {issues}.',
  'trace.quiet.a': 'Aucune règle n’a été ouverte, faite ou enfreinte à plusieurs.',
  'trace.quiet.b': 'Rien n’a été demandé, rien n’a été décidé.',
  'trace.quiet.c': 'On a laissé les règles tranquilles.',
  'trace.standing': 'Dernier trimestre de l’année {year} : {measures}.',
  'trace.standing.measure': '{measure} : {values}',
  'trace.standing.value': '{role} {value}',

  'trace.balance': 'Bilan des {weeks} dernières semaines, à côté de la même simulation sans client',
  'trace.balance.none': 'Bilan des {weeks} dernières semaines',
  'trace.balance.role': 'rôle',
  'trace.balance.here': '{value} ({shift})',
  'trace.balance.absent': '–',
  'trace.balance.explained':
    'Entre parenthèses : la différence avec la même simulation sans client. Le pouvoir est la part prise à l’écriture des règles (formel) et à ce qui décide vraiment des actions (effectif). L’autonomie est la probabilité d’agir comme on l’aurait fait avant la venue du client.',
  'trace.balance.explained.none':
    'Le pouvoir est la part prise à l’écriture des règles (formel) et à ce qui décide vraiment des actions (effectif). L’autonomie est la probabilité d’agir comme on l’aurait fait avant la semaine où, ailleurs, le client entre.',
  'trace.balance.lived.first':
    'Comment les normes ont été vécues, sur 100 actions : {role}, {constrained} contraintes, {consented} consenties, {internalised} où le désir lui-même s’est plié, {thwarted} où un désir nouveau est retenu',
  'trace.balance.lived': '{role}, {constrained}, {consented}, {internalised}, {thwarted}',
  'trace.balance.counts.none': 'Il n’est rien arrivé à aucune règle.',
  'trace.balance.counts': 'Dans ce récit : {counts}.',
  'trace.count.first_writing': 'règles écrites pour la première fois : {count}',
  'trace.count.revision': 'règles refaites : {count}',
  'trace.count.amendment': 'avenants : {count}',
  'trace.count.renewal': 'règles laissées telles quelles : {count}',
  'trace.count.stalemate': 'tables sans accord : {count}',
  'trace.count.lapse': 'règles devenues caduques : {count}',
  'trace.count.refusal': 'demandes non admises : {count}',
  'trace.count.counter_rule': 'contre-règles : {count}',
  'trace.count.derogation': 'dérogations : {count}',
  'trace.count.client_leaves': 'clients perdus : {count}',
} as const;
