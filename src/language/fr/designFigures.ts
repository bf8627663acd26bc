/** Titles, axes, reading lines and text alternatives of the figures of a data set with a design. */
export const designFigureMessages = {
  'design.moves.lead': 'Ce qui déplace le plus : {factor} ({output})',
  'design.moves.one': 'Il est établi que {factor} déplace cette sortie : {output}',
  'design.moves.some': 'Déplacent cette sortie, sans que l’ordre soit établi : {factors} ({output})',
  'design.moves.none': 'Aucun facteur dont il soit établi qu’il déplace cette sortie : {output}',

  'design.signs':
    '{output} : établi au-dessus de 0 en {positive} points sur {points}, au-dessous en {negative}, ni l’un ni l’autre en {undecided}',
  'design.signs.means':
    '{output} : moyenne au-dessus de 0 en {positive} points sur {points}, au-dessous en {negative}, exactement 0 en {undecided} ({replicates} réplications sont trop peu pour tester le signe d’un point)',
  'design.signs.all_above': '{output} : établi au-dessus de 0 en chacun des {points} points',
  'design.signs.all_below': '{output} : établi au-dessous de 0 en chacun des {points} points',

  'design.indices.axis': 'part de la variance entre points (sans unité)',
  'design.indices.first': 'S₁ : à lui seul',
  'design.indices.total': 'ST : avec toutes ses interactions',
  'design.indices.reading':
    'S₁ est la part de la variance entre points qu’un facteur explique à lui seul ; ST celle où il intervient, avec d’autres facteurs. L’écart entre les deux est l’interaction. Classement par ST.',
  'design.indices.description': 'Diagramme en barres des indices de Sobol : {output}. {factors}.',
  'design.indices.factor': '{factor} : S₁ {first}, ST {total}',

  'design.screening.axis': 'changement sur toute l’étendue du facteur',
  'design.screening.row.noise': '{factor} (noyé dans le bruit)',
  'design.screening.size': 'μ* : ampleur moyenne du changement',
  'design.screening.floor': 'plancher : μ* d’un facteur sans effet',
  'design.screening.sd': 'σ : à quel point les changements diffèrent',
  'design.screening.reading':
    'Les barres sont μ*, l’ampleur moyenne du changement quand un facteur seul est déplacé, rapportée à toute son étendue. La croix est son plancher : le hasard seul donne un μ* de cette taille à un facteur sans effet. Le carré vide est σ : combien le changement dépend de la valeur des autres facteurs.',
  'design.screening.description': 'Diagramme en barres de μ* et de son plancher : {output}, en {unit}. {factors}.',
  'design.screening.factor.above': '{factor} : μ* {size}, plancher {floor}, σ {sd}, au-dessus du bruit',
  'design.screening.factor.noise': '{factor} : μ* {size}, plancher {floor}, σ {sd}, noyé dans le bruit',

  'design.plane.title.straight': 'À quel point l’effet de chaque facteur est régulier : {output}',
  'design.plane.title.bent': '{output} : les changements diffèrent plus qu’ils ne pèsent pour {factors}',
  'design.plane.reading':
    'Vers la droite : un facteur change davantage la sortie. Vers le haut : ses changements diffèrent davantage d’un endroit à l’autre, parce qu’il interagit avec d’autres ou que son effet s’infléchit. Au-dessus de la ligne pointillée, ils diffèrent plus qu’ils ne pèsent.',
  'design.plane.note':
    'Le bruit des réplications est retiré de σ, qui vaut 0 quand il ne reste rien ; un titre cite des estimations de σ, qui n’ont pas d’intervalle.',
  'design.plane.description': 'Nuage de points : σ selon μ*, {output}. {points}.',
  'design.plane.point': '{factor} : μ* {size}, σ {sd}',
  'design.plane.above': 'au-dessus de son plancher de bruit',
  'design.plane.noise': 'noyé dans le bruit',
  'design.plane.equal': 'σ = μ*',
  'design.plane.x': 'μ* : ampleur moyenne du changement',
  'design.plane.y': 'σ des changements',

  'design.shapes.title': 'Sens et forme : {output} selon ce qui varie',
  'design.shapes.point': 'un point du plan',
  'design.shapes.part': 'moyenne des points de chaque partie de l’étendue',
  'design.shapes.reading':
    'Un cadre par facteur, les plus importants d’abord. Un cercle est un point du plan : sa hauteur est la sortie, les autres facteurs ont des valeurs quelconques dans leur étendue. La ligne joint les moyennes de {parts} parties égales de l’étendue : elle dit le sens et la forme de ce que le facteur fait en moyenne.',
  'design.shapes.note':
    'Les moyennes n’ont pas d’intervalle ici : les points d’un plan ne sont pas tirés indépendamment. Ce sont les tableaux et les figures avec intervalles qui décident des facteurs qui comptent.',
  'design.shapes.description':
    'Nuages des points ({output}, en {unit}) selon chaque facteur, avec les moyennes le long de l’étendue. {factors}.',
  'design.pairs.axis': 'changement par rapport au scénario tel quel',
  'design.pairs.mean': 'changement et son intervalle',
  'design.pairs.reading':
    'Une barre sans × est ce que le changement produit seul. « a × b » est ce que les deux produisent ensemble au-delà de la somme : de signe contraire à celui des deux, ils se remplacent l’un l’autre ; à 0, ils agissent côte à côte.',
  'design.pairs.left': '{count} paires plus petites ne sont que dans le tableau.',
  'design.pairs.description': 'Diagramme en barres des changements : {output}, en {unit}. {terms}.',
  'design.effects.axis': 'moitié du changement de la borne basse à la borne haute',
  'design.effects.title': 'La surface ajustée, terme à terme : {output}',
  'design.effects.mean': 'coefficient de la surface ajustée et son intervalle',
  'design.effects.reading':
    'La barre d’un facteur est la moitié du changement de la sortie quand il va de la borne basse à la borne haute de son étendue, en moyenne sur les autres. « a × b » est ce que les deux produisent ensemble au-delà de la somme ; « courbure », de combien le milieu de l’étendue s’écarte de la droite.',
  'design.effects.left': '{count} interactions et courbures plus petites ne sont que dans le tableau.',
  'design.effects.description':
    'Diagramme en barres des coefficients de la surface ajustée : {output}, en {unit}. {terms}.',

  'design.levels.title': 'Niveau par niveau : {output}',
  'design.levels.reading':
    'Un cadre par facteur. Chaque point est la moyenne de tous les points du plan à ce niveau moins la moyenne de tous les niveaux : {output}, en {unit}.',
  'design.levels.axis': 'par rapport à la moyenne ({unit})',
  'design.levels.left': 'Les {shown} facteurs les plus importants sur {count} ; tous sont dans le tableau.',
  'design.levels.description':
    'Écarts de chaque niveau à la moyenne de tous les points : {output}, en {unit}. {factors}.',

  'design.interaction.title': '{output}, selon {first} et {second}',
  'design.interaction.title.shown': '{first} et {second} agissent ensemble : {output}',
  'design.interaction.title.not_shown': 'Aucune interaction établie entre {first} et {second} : {output}',
  'design.interaction.reading':
    '{output} selon {first}, une ligne par niveau de {second}. Lignes parallèles : ce que fait l’un est le même quel que soit l’autre. Lignes qui s’écartent ou se croisent : cela dépend.',
  'design.interaction.note.pooled':
    'Une moyenne porte sur tous les points aux deux niveaux. Barres : moyenne des demi-largeurs de leurs intervalles à {level} %, jamais plus étroite que l’intervalle de la moyenne.',
  'design.interaction.note.title':
    'Le titre s’appuie sur l’intervalle de cette interaction dans le tableau des coefficients.',
  'design.interaction.description': 'Courbes : {output} selon {first}, par niveau de {second}. {lines}.',

  'design.surface.title': '{output}, selon {first} et {second} : surface ajustée',
  'design.surface.reading':
    'Les lignes joignent les endroits de même valeur prédite ({output}, {unit}) ; les nombres sont sur les lignes. Les autres facteurs sont tenus au milieu de leur étendue.',
  'design.surface.explained':
    'La surface rend compte de {explained} % de la variance entre les moyennes des points ; le reste est du bruit, ou une forme qu’elle ne peut pas prendre.',
  'design.surface.explained.unknown': 'On ne sait pas quelle part de la variance entre points la surface rend.',
  'design.surface.arms':
    'Demi-largeur de l’intervalle à {level} % de la prédiction : de {least} à {most}, {middle} dans le cas médian ; la surface elle-même s’étend sur {span}. Des lignes plus proches que cela ne se distinguent pas.',
  'design.surface.base': 'valeurs du scénario sans le plan',
  'design.surface.description':
    'Lignes de niveau : {output} ({unit}) selon {first} et {second}, de {low} à {high}. Aux coins : {corners}.',

  'design.points.title': '{output}, point par point',
  'design.points.reading':
    'Une ligne par point de la liste, dans son ordre : moyenne sur {replicates} réplications et son intervalle.',
  'design.points.left': 'Les {shown} premiers points sur {count}.',
  'design.points.description': 'Diagramme de points : {output} en chaque point, en {unit}. {points}.',

  'design.means.title': 'Comment se répartissent les points : {output}',
  'design.means.axis': 'points',
  'design.means.reading':
    'Chaque petit trait sous les barres est un point du plan : la moyenne de ses {replicates} réplications. La dispersion contient le bruit de ces moyennes.',
  'design.means.signs':
    'La moyenne est au-dessus de 0 en {above} points sur {points} et au-dessous en {below}, quels que soient les intervalles.',
  'design.means.description':
    'Histogramme de {count} moyennes de points : {output}, en {unit}, de {low} à {high}, {above} au-dessus de 0, {below} au-dessous.',

  'design.parallels.title': 'Quels points donnent beaucoup, lesquels donnent peu : {output}',
  'design.parallels.reading':
    'Se lit de haut en bas : une ligne est un point du plan et coupe chaque axe à sa valeur. Elle finit sur le dernier axe, à sa sortie ({output}). Là où les lignes d’une sorte se resserrent sur un axe, la sortie va avec ce facteur.',
  'design.parallels.low': 'tiers inférieur des points tracés',
  'design.parallels.middle': 'tiers médian',
  'design.parallels.high': 'tiers supérieur',
  'design.parallels.note':
    'Les lignes des trois sortes sont décalées d’un cheveu, pour ne pas se cacher. Ce que l’on y voit n’est pas un test.',
  'design.parallels.description':
    'Coordonnées parallèles de {count} points : {axes} ; ils finissent ({output}) de {low} à {high}.',
} as const;
