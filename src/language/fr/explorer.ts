/** Ce que l’explorateur dit d’une simulation. */
export const explorerMessages = {
  'explorer.heading': 'Rejouer une simulation',
  'explorer.intro':
    'Cette page contient le modèle même qui est derrière les figures. Choisissez une entrée du client et une réplication : la simulation est rejouée ici, dans le navigateur, et se suit semaine après semaine ; déplacez un paramètre et voyez ce qui change.',
  'explorer.lead': 'Une organisation pendant {weeks} semaines ; le client est là à partir de la semaine {entryWeek}.',
  'explorer.rows.none': 'La page n’appartient à aucun jeu de données : il n’y a pas de ligne enregistrée à comparer.',
  'explorer.rows.all':
    'Chaque simulation est comparée à sa ligne dans runs.parquet ({count} réplications sur {replicates}).',
  'explorer.rows.some':
    'Les simulations des {count} premières réplications sur {replicates}, et celles que les figures signalent, sont comparées à leur ligne dans runs.parquet.',
  'explorer.rows.large':
    'Dans une étude de cette taille, les simulations ne sont pas comparées ici à leur ligne ; corule report DIR --point P écrit la page d’un point, où elles le sont.',
  'explorer.point':
    'Ce que le plan d’expériences fait varier vient en tête des paramètres ; la page s’ouvre sur le point {point} ({points} points, numérotés à partir de 0).',
  'explorer.needs-script': 'Les simulations sont rejouées par JavaScript ; sans lui, corule trace les raconte.',
  'explorer.event.first_writing': 'une règle est écrite pour la première fois',
  'explorer.event.revision': 'une règle est refaite',
  'explorer.event.amendment': 'un avenant déplace une règle',
  'explorer.event.renewal': 'une règle est reconduite telle quelle',
  'explorer.event.stalemate': 'une table se termine sans accord',
  'explorer.event.refusal': 'une demande n’est pas admise',
  'explorer.event.lapse': 'une règle devient caduque',
  'explorer.event.drift': 'la pratique déplace une règle non écrite',
  'explorer.event.derogation': 'une dérogation est tolérée',
  'explorer.event.derogation_end': 'une dérogation prend fin',
  'explorer.event.counter_rule': 'une contre-règle naît',
  'explorer.event.counter_rule_end': 'une contre-règle s’éteint',
  'explorer.event.client_leaves': 'un client s’en va',
  'explorer.end.relief': '{team} : la règle sur {issue} n’est plus jugée mauvaise, la contre-règle s’efface.',
  'explorer.end.suppression': 'La hiérarchie a vu ce que faisait {team} au sujet de {issue} et y a mis fin.',
  'explorer.end.revision': 'La règle sur {issue} a été refaite : ce que {team} avait établi à côté prend fin.',
  'explorer.end.expiry': 'La tolérance accordée à {team} au sujet de {issue} est arrivée à terme.',
  'explorer.end.counter_rule': 'La norme que {team} s’était donnée au sujet de {issue} a pris fin.',
  'explorer.end.derogation': 'La dérogation dont bénéficiait {team} au sujet de {issue} a pris fin.',
} as const;
