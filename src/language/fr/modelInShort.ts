/** Le modèle en bref : chaque rapport a ces textes dans sa méthode. */
export const modelInShortMessages = {
  'model.purpose.term': 'But',
  'model.purpose':
    'Étant donné une organisation et une manière dont le client y entre, le modèle dit qui finit par faire les règles (le pouvoir normatif), qui perd de l’autonomie, combien, avec quelle sûreté, et par quels événements. Les entrées sont comparées dans la même organisation, avec les mêmes nombres aléatoires, sur de nombreuses réplications.',
  'model.entities.term': 'Entités',
  'model.entities':
    'Chaque personne appartient à un groupe, le groupe à un rôle (encadrement, opérateurs, techniciens, clients), et à une équipe. Les personnes agissent sur des objets, dont chacun touche une facette de l’autonomie : méthode, temps ou critères. La règle d’un objet est une fourchette dans laquelle l’action est libre ; elle a des auteurs, une force avec laquelle elle est tenue, et un type (de contrôle, autonome, conjointe). Les équipes font des contre-règles et obtiennent des dérogations. Les dispositifs ajoutent de la visibilité et des enregistrements.',
  'model.scales.term': 'Temps et lieu',
  'model.scales':
    'Un pas est une semaine ; les semaines comptent à partir de 1, et le client est là dès la semaine d’entrée. Il n’y a pas d’espace. Une simulation est une entrée sur les hasards d’une réplication ; une réplication contient toutes les entrées.',
  'model.process.term': 'Une semaine, dans cet ordre',
  'model.phase.world': 'Monde : ce que la situation demande, ce que les clients attendent, qui rencontre qui.',
  'model.phase.work':
    'Travail : chacun désire une action, suit au plus une norme, agit ; pertes, réparations, satisfaction et coût s’ensuivent. Ce que l’entrée fait avant le travail (rédaction, contacts) vient d’abord.',
  'model.phase.watch':
    'Regard : l’image que la hiérarchie a de chaque objet, les griefs des équipes, les clients qui partent, les audits et les demandes qui remontent.',
  'model.phase.agenda':
    'Ordre du jour : des objets sont ouverts par l’entrée, par des demandes, par des révisions, par des tentatives de recentralisation.',
  'model.phase.negotiate':
    'Négociation : une table pour chaque ouverture ; l’issue est en vigueur et inscrite, avec ses auteurs, avant la suivante.',
  'model.phase.learn':
    'Apprentissage : habitudes, savoir-faire, légitimité, idéaux ; des contre-règles sont faites, abandonnées ou réprimées.',
  'model.phase.measure': 'Mesure : autonomie, pouvoir, règles et transferts de la semaine.',
  'model.measures.term': 'Mesures',
  'model.concepts.term': 'Principes de conception',
  'model.concepts':
    'Personne ne maximise quoi que ce soit dans la durée, et rien ne pousse vers un équilibre. Ce qui émerge : qui a fait les règles, qui a perdu de la latitude, quelles règles ont été rouvertes. Ce qui est imposé : qui siège, qui tient la plume et quel est le repli dans chaque entrée, et que les auteurs comptent par tiers. Le hasard entre par des suites nommées, les mêmes pour chaque entrée, de sorte que les entrées d’une réplication ne diffèrent que par ce que l’entrée du client a fait.',

  'report.section.model': 'Le modèle en bref',
  'report.section.parameters': 'Paramètres',
  'report.model.note':
    'D’après la description du modèle selon le protocole ODD (Grimm et autres 2020), docs/ODD.md dans le programme, qui contient les équations, les sous-modèles et chaque hypothèse.',
  'report.parameters.intro':
    '{count} valeurs de ce scénario ; {changed} diffèrent de la valeur par défaut (en gras). Une valeur sans source est une hypothèse : une raison de la faire varier, non de s’y fier.',
  'report.parameters.summary': 'Les {count} valeurs, avec unité, bornes et source',
  'report.parameters.caption': 'Valeurs du scénario',
  'report.parameters.range': '{min} à {max}',
  'report.parameters.path': 'paramètre',
  'report.parameters.value': 'valeur',
  'report.parameters.default': 'par défaut',
  'report.parameters.bounds': 'bornes',
  'report.parameters.about': 'sens',
  'report.parameters.source': 'source',
} as const;
