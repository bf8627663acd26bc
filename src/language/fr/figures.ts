/** Titles, axes, reading lines and text alternatives of the figures. */
export const figureMessages = {
  'figure.week': 'semaine',
  'figure.note.simultaneous':
    'Les barres sont des intervalles de Monte-Carlo simultanés à {level} % sur toute la famille principale : là où l’un d’eux exclut 0, le déplacement est établi, pour cette organisation et ces paramètres. Là où l’on ne voit pas de barre, l’intervalle est plus étroit que le symbole, ou toutes les simulations donnent la même valeur.',
  'figure.note.pointwise':
    'Les barres sont des intervalles de Monte-Carlo ponctuels à {level} %, pour cette organisation et ces paramètres ; ils ne sont pas corrigés de leur nombre. Là où l’on ne voit pas de barre, l’intervalle est plus étroit que le symbole, ou toutes les simulations donnent la même valeur.',
  'figure.note.no-interval':
    'Non tracé, parce que rien ne peut être dit de la moyenne (trop peu de simulations diffèrent pour l’une des deux mesures, ou personne n’agit) : {cases}.',
  'figure.note.recorded':
    'Sur les {replicates} premières réplications, celles qui sont enregistrées dans le temps. La ligne tiretée est la première semaine avec le client (semaine {week}).',
  'figure.note.quantiles': 'Bandes : à chaque semaine, 50 et 90 % des simulations ; ce n’est la trajectoire d’aucune.',
  'figure.note.inactive': 'Pas de barre ({roles}) : qui n’agit sur aucun objet n’a pas d’autonomie à perdre.',
  'figure.note.absent': 'Sans valeur dans aucune simulation : {metrics}.',

  'figure.plane.title.paradox': 'Plus auteurs, moins autonomes : {cases}',
  'figure.plane.case': '{role} ({mode})',
  'figure.plane.title.apart':
    'Les règles ou l’autonomie se déplacent, mais pour aucun rôle il n’est établi qu’il gagne en écriture tout en perdant en autonomie',
  'figure.plane.title.nothing': 'Aucun déplacement du pouvoir formel ou de l’autonomie n’est établi',
  'figure.plane.reading':
    'Chaque point est un rôle dans un mode d’entrée, comparé à la même organisation sans client. Vers la droite : une plus grande part dans l’écriture des règles. Vers le haut : de l’autonomie perdue. La couleur et le nom disent le rôle, le symbole dit le mode.',
  'figure.plane.x': 'déplacement du pouvoir formel (part d’écriture)',
  'figure.plane.x.short': 'déplacement du pouvoir formel (part)',
  'figure.plane.y': 'perte d’autonomie (part des actions)',
  'figure.plane.y.short': 'perte d’autonomie (part)',
  'figure.plane.strip': 'N’agissent sur aucun objet, donc pouvoir formel seul : {roles}',
  'figure.plane.hover': 'pouvoir formel {power}<br>perte d’autonomie {loss}',
  'figure.plane.description': 'Nuage de points : perte d’autonomie selon le déplacement du pouvoir formel. {points}.',
  'figure.plane.point': '{role} en mode {mode} : pouvoir formel {power}, perte d’autonomie {loss}',
  'figure.plane.more_author_less_autonomous': 'plus auteur,<br>moins autonome',
  'figure.plane.less_author_less_autonomous': 'moins auteur,<br>moins autonome',
  'figure.plane.more_author_more_autonomous': 'plus auteur,<br>plus autonome',
  'figure.plane.less_author_more_autonomous': 'moins auteur,<br>plus autonome',

  'figure.groups.title': 'Le même plan par groupe : ce que cache la moyenne d’un rôle',
  'figure.groups.reading':
    'Chaque point est un groupe dans un mode d’entrée, comparé au mode sans client. La part d’écriture d’un groupe est plus petite que celle de son rôle : la somme des parts de tous les groupes vaut 1. L’autonomie est une moyenne sur les objets pour lesquels on agit : des groupes d’un rôle qui agissent sur d’autres objets peuvent tous perdre plus, ou tous moins, que leur rôle.',
  'figure.groups.description':
    'Nuages de points : perte d’autonomie selon le déplacement du pouvoir formel, par groupe, pour les modes {modes}.',

  'figure.shift.title': '{measure} : {cases}',
  'figure.shift.case': '{role} {difference} en mode {mode}',
  'figure.shift.title.nothing': '{measure} : aucun déplacement par rapport au mode sans client n’est établi',
  'figure.power.authored.title': 'Ce qui est sous règle écrite, et de qui : {coverage}',
  'figure.power.authored.title.bare': 'Ce qui est sous règle écrite, et de qui',
  'figure.power.formal_power.reading':
    'Hauteur d’une surface : part du rôle dans l’écriture des règles qui sont écrites, en moyenne sur les simulations ; la somme des surfaces vaut 1. Le titre cite les plus grands déplacements établis par rapport au mode sans client.',
  'figure.power.authored.reading':
    'Comme ci-dessus, mais sur tous les objets : ce qui reste vide n’est pas écrit. Les parts d’écriture cachent que le règlement grossit ; on le voit ici. Les nombres du titre sont la part écrite de tous les objets, pondérés par leur importance, à la fin des simulations.',
  'figure.power.effective_power.reading':
    'Hauteur d’une surface : part du rôle dans ce qui décide vraiment des actions : les règles là où elles ont prise, les contre-règles des équipes, et les décisions que les normes laissent ouvertes ; la somme des surfaces vaut 1.',
  'figure.power.description':
    'Surfaces empilées au fil des semaines, par rôle : {measure}. De la première semaine à la dernière : {ends}.',

  'part.loss_constrained': 'contrainte : contre sa conviction',
  'part.loss_consented': 'consentie : tenue pour légitime',
  'part.loss_internalised': 'intériorisée : le désir lui-même s’est plié',
  'part.claim_thwarted': 'empêchée : un désir nouveau retenu (sous 0)',
  'part.loss_by_rule': 'par la règle',
  'part.loss_by_team': 'par la contre-règle de l’équipe',
  'figure.loss.total': '1 − autonomie',
  'figure.loss.lived.title': 'Comment la perte est vécue : contrainte, consentie, intériorisée',
  'figure.loss.lived.title.largest':
    'Comment la perte est vécue ; la plus grande qui soit établie : {role} en mode {mode} ({amount})',
  'figure.loss.lived.reading':
    'Hauteur d’une barre : part des actions que les normes ont éloignées de ce que l’on aurait fait avant la venue du client. La perte due à un mode est son losange moins celui du mode sans client. Ce qui a été retenu de désirs nouveaux compte sous 0.',
  'figure.loss.norm.title': 'Quelle norme a déplacé l’action : la règle, ou l’équipe',
  'figure.loss.norm.reading':
    'Le même 1 − autonomie (part des actions), réparti selon la norme suivie : les contre-règles des équipes obligent aussi.',
  'figure.loss.description':
    'Barres empilées des composantes de 1 − autonomie, par rôle et par mode. Perte d’autonomie par rapport au mode sans client : {totals}.',

  'figure.transfers.title': 'Le plus grand transfert : {from} → {to}, {amount} de toutes les règles, en mode {mode}',
  'figure.transfers.title.bare': 'Qui a pris l’écriture à qui',
  'figure.transfers.total': '{total} déplacés',
  'figure.transfers.reading':
    'À gauche qui a cédé, à droite qui a pris ; la largeur d’un ruban est la part nette de toutes les règles (pondérées par leur importance, écrites ou non) passée de l’un à l’autre entre la première semaine et la dernière, en moyenne sur les simulations. Une première écriture sort du « non écrit », une règle caduque y retourne.',
  'figure.transfers.convention':
    'Au sein d’un même événement, les pertes sont attribuées aux gains à proportion : c’est une convention, non une observation.',
  'figure.transfers.small': 'Les transferts nets inférieurs à {smallest} ne sont pas tracés.',
  'figure.transfers.description':
    'Diagrammes de Sankey des transferts nets d’écriture, avec leurs intervalles. {flows}.',

  'figure.churn.title': 'Transfert net et va-et-vient : ce qui s’est déplacé, et ce qui est revenu',
  'figure.churn.reading':
    'Losange : part nette de toutes les règles passée dans le sens de l’étiquette (sous 0 : dans l’autre sens). Barre hachurée : le va-et-vient, soit deux fois le plus petit de l’aller et du retour.',
  'figure.churn.pair': '{from} → {to}',
  'figure.churn.net': 'transfert net',
  'figure.churn.churn': 'va-et-vient',
  'figure.churn.description': 'Transfert net et va-et-vient par mode, pour les paires {pairs}.',

  'figure.autonomy.title': 'L’autonomie au fil des semaines, par facette : {facet}',
  'figure.autonomy.reading':
    'Part des actions faites comme on les aurait faites avant la venue du client. L’écart à la ligne pointillée du mode sans client, sur les mêmes réplications, est la perte.',
  'figure.autonomy.cut': 'L’axe vertical ne part pas de 0.',
  'figure.autonomy.mean': 'moyenne des simulations',
  'figure.autonomy.none': 'moyenne du mode sans client',
  'figure.autonomy.half': '50 % des simulations',
  'figure.autonomy.ninety': '90 % des simulations',
  'figure.autonomy.description':
    'Courbes d’autonomie avec leurs bandes ({facet}) au fil des semaines. Moyenne, de la première semaine à la dernière : {ends}.',

  'measure.formal_power.axis': 'part d’écriture',
  'measure.effective_power.axis': 'part des décisions',
  'measure.autonomy.axis': 'part des actions',
  'figure.distribution.title': 'Comment se répartissent les simulations : {measure}',
  'figure.distribution.reading':
    'Chaque crête est l’histogramme de {replicates} simulations (moyenne des {weeks} dernières semaines de chacune), à l’échelle de sa classe la plus haute. Des crêtes qui se recouvrent n’empêchent pas de distinguer les modes : la comparaison se fait au sein des réplications.',
  'figure.distribution.description': 'Histogrammes par mode : {measure}. {roles}.',

  'figure.estimates.mean': 'moyenne et son intervalle',
  'figure.estimates.runs': '90 % des simulations',
  'figure.estimates.description': '{title}. {estimates}.',
  'figure.organising-hours.title':
    'Ce que coûte le travail d’organisation : part de ses heures par rôle, et initiative détournée vers l’écriture',
  'figure.organising-hours.reading':
    'L’initiative détournée est la part de toutes les heures de travail passée à écrire règles, comptes rendus et enregistrements. Les cadres d’une même mesure ont le même axe ; les couleurs sont celles des rôles.',
  'figure.organising.title':
    'Qui fait le travail d’organisation : part des actes d’organisation par rôle, et leur nombre',
  'figure.organising.reading':
    'Les actes d’organisation sont les propositions (adoptées ou non), les semaines de rédaction, les tours d’argumentation, les réparations, les relais, les explications, les contre-règles et les dérogations. Les cadres d’une même mesure ont le même axe ; les couleurs sont celles des rôles.',
  'figure.rule-events.title': 'Comment les règles se font et se défont : négociations, issues, dérogations, relais',
  'figure.rule-events.reading':
    'Chaque cadre a son axe et son unité ; une ligne par mode. Les événements sont comptés par semaine.',
  'figure.outcomes.title': 'Ce qui en sort : variabilité, client, coût, régulation',
  'figure.outcomes.reading':
    'Chaque cadre a son axe et son unité ; une ligne par mode. La variabilité est la variance, entre exécutants, de l’action moins l’aléa : elle se partage en variance entre équipes et variance dans les équipes.',
  'figure.concentration.title': 'À quel point le pouvoir formel et le pouvoir effectif sont concentrés',
  'figure.concentration.reading':
    'L’indice de Gini et celui de Herfindahl augmentent avec la concentration, l’entropie et le nombre effectif d’auteurs diminuent (4 rôles : 4 au plus). Ils sont calculés sur les parts moyennes ; redistribution et dérive sont des variations totales des quatre parts.',

  'figure.opinions.title': 'Le pouvoir effectif et SocLab ne placent pas les mêmes au-dessus : {cases}',
  'figure.opinions.title.agree': 'Aucun désaccord établi entre le pouvoir effectif et SocLab sur l’ordre de deux rôles',
  'figure.opinions.case': '{first} et {second} ({mode})',
  'figure.opinions.reading':
    'Part du pouvoir de tous les rôles, selon trois mesures. Parcourir un cadre de haut en bas et comparer les ordres : là où deux symboles d’une sorte sont dans un ordre et ceux d’une autre dans l’ordre inverse, les mesures se contredisent. Ici, les symboles sont les mesures ; les couleurs, les rôles.',
  'figure.opinions.x': 'part du pouvoir',
  'figure.opinions.description': 'Parts de pouvoir par mode, mesure et rôle. {values}.',

  'figure.redistribution.title': 'Combien de pouvoir a changé de mains, à côté de ce que donne le bruit seul',
  'figure.redistribution.reading':
    'La redistribution est la demi-somme des déplacements absolus des rôles par rapport au mode sans client (0 : rien n’a bougé, 1 : tout). Elle est positive même sans effet : seul compte ce qui dépasse le plancher du placebo, en tirets.',
  'figure.redistribution.reading.bare':
    'La redistribution est la demi-somme des déplacements absolus des rôles par rapport au mode sans client (0 : rien n’a bougé, 1 : tout). Elle est positive même sans effet, et ce jeu de données n’a pas de placebo pour dire de combien.',
  'figure.redistribution.x': 'part du pouvoir qui a changé de mains',
  'figure.redistribution.moved': 'redistribution',
  'figure.redistribution.floor': 'plancher du placebo',
  'figure.redistribution.above': 'au-delà du plancher : {difference} [{lower} ; {upper}]',
  'figure.redistribution.description': 'Redistribution par mode. {values}.',
} as const;
