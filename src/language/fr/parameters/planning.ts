import type { ParameterTexts } from './parameterTexts.ts';

/** A class of clients: internal, semi-external, external. */
const orderClass = {
  group:
    'Groupe de clients qui forme cette classe ; à défaut, tous les clients. Sa facilité à partir dit à quel point la classe est libre.',
  share: 'Part des commandes qui vient de la classe, relativement à celles des autres.',
  patience_weeks:
    'Nombre de semaines sur lequel un client de la classe se souvient des retards et des longues promesses.',
  exit_per_day:
    'Part de ses commandes qu’un client entièrement libre porte ailleurs en une semaine, pour chaque jour de mécontentement.',
};

/** Work as a process that shifts keep, and as the planning of orders and calls. */
export const planningTexts: ParameterTexts = {
  work: {
    system:
      'Ce qu’est le travail : un procédé que conduisent des équipes, la planification de commandes et d’appels, le traitement des dossiers des clients, ou la vente par des canaux qui partagent les clients.',
    'process.hand_over': 'Perturbation par écart au carré entre deux exécutants qui se relaient.',
    planning: {
      makes:
        'Ce que l’on planifie : des travaux pour des commandes, des livraisons sur appel à partir du stock, ou les deux.',
      orders: {
        demand: {
          orders_per_week: 'Commandes qui arrivent en une semaine tant qu’aucun client ne s’est détourné.',
          'classes.internal': orderClass,
          'classes.semi_external': orderClass,
          'classes.external': orderClass,
          pieces_mean: 'Quantité moyenne d’une commande.',
          pieces_min:
            'Plus petite quantité d’une commande ; ce qui la dépasse suit une loi exponentielle, si bien que quelques commandes sont grosses.',
          wish_days: 'Délai moyen dans lequel un client souhaite sa commande ; le même pour toutes les classes.',
          wish_spread_days:
            'Étalement des souhaits, répartis également entre la moyenne moins et plus ce nombre de jours ; aucun n’est au-dessous de 0.',
          urgent_share: 'Part des commandes urgentes ; la même pour toutes les classes.',
          urgent_lead_days:
            'Délai dans lequel une commande urgente est voulue, et promise ; c’est une répétition, qui ne demande aucune préparation.',
          newcomers: 'Part des commandes perdues que de nouveaux clients ramènent en une semaine.',
        },
        shop: {
          load_target: 'Charge hebdomadaire que visent le service commercial et le lanceur.',
          technical_capacity: 'Travail que l’atelier peut faire en une semaine, un cinquième chaque jour ouvré.',
          work_per_piece: 'Travail que demande une pièce lancée, bonne ou non.',
          panel_pieces:
            'Pièces lancées ensemble, comme les circuits d’un même panneau : un lancement est arrondi aux panneaux entiers supérieurs.',
          ready_days:
            'Temps moyen entre la commande et le moment où les études et les méthodes l’ont rendue prête à lancer ; réparti également de 0 au double.',
          technical_days: 'Temps entre le lancement d’un travail et l’achèvement de ses pièces.',
          cycle_floor_days: 'Cycle au-dessous duquel rien n’est promis, quoi que dise la règle.',
          reserve_days: 'Jours à venir sur lesquels on compte la capacité réservée et la capacité libre.',
        },
        defects: {
          mean: 'Part moyenne des pièces lancées d’une commande qui sont défectueuses.',
          sd: 'Écart-type, entre commandes, de la part de pièces défectueuses : la plupart des commandes vont bien, quelques-unes très mal ; il ne compte que jusqu’à √2 fois la moyenne.',
        },
        redating: {
          enabled:
            'Indique si le lanceur peut déplacer les dates ; tenu aux promesses, il lance chaque commande le jour que demande sa promesse, n’en avance aucune et ne réserve aucune capacité.',
          threshold_days: 'Écart entre la livraison prévue et la date donnée au-delà duquel cette date est déplacée.',
          pull_days:
            'Jours d’avance sur lesquels le lanceur cherche des commandes à avancer quand une journée reste au-dessous de la charge visée.',
          cancel_after_days:
            'Jours après la première promesse dans lesquels une commande doit pouvoir être livrée, faute de quoi elle est annulée.',
        },
        learning: {
          sales_rate: 'Part des résultats d’une semaine qui entre dans les habitudes de ceux qui promettent.',
          launcher_rate: 'Part des résultats d’une semaine qui entre dans les habitudes de ceux qui lancent.',
          shortage_sting:
            'À quel point une commande où il manque des pièces marque le lanceur, face à une commande où il en reste.',
          lateness_sting:
            'De combien un jour de retard en moyenne déplace le niveau tenu pour juste, en jours de cycle ou d’avance.',
          complaint_sting:
            'De combien un jour de promesse au-delà du souhait déplace le cycle, en jours : tout client se plaint, même celui qui ne peut pas partir.',
          lost_sting: 'De combien la perte de toutes les commandes d’une classe raccourcirait son cycle.',
          load_sting:
            'De combien une semaine sans aucune charge raccourcirait tous les cycles, pour gagner des commandes ; une charge au-dessus de l’objectif les allonge.',
          urgent_sting: 'De combien une semaine où aucune urgence n’a trouvé place à temps augmenterait la réserve.',
          idle_sting:
            'De combien une semaine où toute la capacité réservée est restée inemployée, sous la charge visée, diminuerait la réserve.',
          deferred_sting:
            'De combien une semaine où toutes les commandes ont été différées à cause de la capacité réservée diminuerait la réserve.',
          early_sting:
            'De combien un jour d’avance en moyenne diminue l’avance au lancement, en jours : des pièces finies attendent.',
        },
        loss_per_day_late:
          'Perte que vit un client, par unité de poids de l’objet, pour chaque jour de retard de ses commandes sur la première promesse.',
        loss_per_day_beyond_wish:
          'Perte que vit un client, par unité de poids de l’objet, pour chaque jour dont les promesses dépassent son souhait.',
        cost_per_unit:
          'Coût, pour l’entreprise, d’une unité de travail qui manque à la charge visée, ou qui part en rebut et en surplus.',
      },
      calls: {
        line: {
          days: 'Jours de la semaine où l’on produit, où l’on appelle et où l’on expédie.',
          hours: 'Heures de la ligne que tous les articles se partagent.',
          load: 'Part des heures que prend la production des appels moyens, sans compter rebuts et changements de série.',
          changeover:
            'Heures que prend le passage d’un article à un autre quand les situations ne demandent rien d’inhabituel.',
        },
        first_fit: {
          items: 'Articles destinés à la chaîne du constructeur ; chacun est appelé tous les jours.',
          pieces: 'Nombre moyen de pièces d’un appel.',
          spread: 'Plus grand écart entre un appel annoncé et la moyenne, en part de celle-ci.',
          volume_change: 'Probabilité qu’un appel annoncé change de volume.',
          change_size: 'Plus grand changement de volume, en part de l’appel.',
          item_change: 'Probabilité qu’un appel annoncé passe à un autre article.',
          frozen_days:
            'Horizon gelé : jours avant le lancement à partir desquels un appel ne change plus ; à 0, on produit aussi le jour même pour les appels non annoncés.',
          callers: 'Groupes de clients qui font des appels de première monte ; vide : tous.',
        },
        spare: {
          items: 'Articles de rechange.',
          frequency: 'Probabilité qu’un article soit appelé dans la journée.',
          pieces: 'Nombre moyen de pièces d’un appel.',
          spread: 'Plus grand écart entre un appel et la moyenne, en part de celle-ci.',
          announced:
            'Indique si les appels de rechange sont annoncés comme ceux de première monte (TER12 : ils ne le sont pas).',
          patience_days:
            'Jours au bout desquels un appel en attente est annulé ; le constructeur, dont la chaîne attend, n’en annule aucun.',
          callers: 'Groupes de clients qui font des appels de rechange ; vide : tous.',
        },
        stoppages: {
          supplier:
            'Probabilité hebdomadaire qu’un fournisseur fasse défaut : certains articles ne peuvent être produits.',
          supplier_share: 'Part des articles qu’un fournisseur défaillant laisse sans approvisionnement.',
          transport:
            'Probabilité hebdomadaire que le transport d’approvisionnement s’arrête : rien ne peut être produit.',
          weather:
            'Probabilité hebdomadaire que les intempéries coupent les routes : rien ne peut être produit ni expédié.',
          days: 'Durée d’un arrêt quand les situations ne demandent rien d’inhabituel.',
        },
        flaws: {
          base: 'Part des pièces qui ont un défaut hors des épisodes ; la gravité en est quelconque, entre 0 et 1.',
          frequency: 'Probabilité hebdomadaire qu’un épisode de défauts commence sur un article qui n’en connaît pas.',
          share: 'Part moyenne des pièces qui ont un défaut pendant un épisode, toutes avec la gravité de l’épisode.',
          weeks: 'Nombre moyen de semaines qu’il faut pour résoudre le problème à l’origine d’un épisode.',
          tolerated:
            'Gravité jusqu’à laquelle un défaut ne nuit à personne quand les situations ne demandent rien d’inhabituel.',
        },
        learning: {
          rate: 'Part de ce que disent les résultats d’une semaine qu’en apprennent ceux qui décident.',
          concession:
            'Supplément de couverture que demande un type d’appels quand aucun n’a été servi à temps ; moins, en proportion.',
          take_back:
            'Couverture d’un type d’appels que l’équipementier reprendrait après une semaine sans rupture où rien n’en a été entamé ; moins, en proportion.',
          lots: 'De combien les lots devraient grossir après une semaine où les heures ont manqué et sont toutes passées en changements de série, ou diminuer après une semaine où la ligne est restée à l’arrêt ; moins, en proportion.',
          criterion:
            'À quel point le critère devrait s’assouplir quand tout a été mis au rebut sans que rien n’eût nui à personne, ou se durcir quand toutes les pièces ont nui sans que personne n’y eût consenti ; moins, en proportion.',
          client_demand:
            'De combien un client relève la couverture qu’il attend, dans une semaine où aucun de ses appels n’a été servi à temps ; moins, en proportion.',
          client_relief: 'Part de ce que les ruptures lui ont appris qu’un client oublie en une semaine.',
        },
        'derogation.channel':
          'Part des propositions de la production qui parviennent à un client qui en décide ; à 0, il n’y a pas de voie d’acceptation.',
        'derogation.leniency':
          'Surcroît de gravité qu’un client accepte quand, sinon, il ne recevrait rien de ce qu’il a appelé pour le lendemain.',
        costs: {
          stock: 'Coût hebdomadaire, pour l’entreprise, d’un jour de couverture.',
          shortage: 'Coût hebdomadaire, pour l’entreprise, quand aucun appel d’un type n’est servi à temps.',
          scrap: 'Coût hebdomadaire, pour l’entreprise, quand tout ce qui est produit part au rebut.',
          client_shortage:
            'Perte d’un client dont aucun appel d’un type n’est servi à temps, par unité de poids de l’objet qui règle la couverture.',
        },
      },
    },
  },
};
