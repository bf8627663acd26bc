/** Titles, axes, reading lines and text alternatives of the figures of a data set with a design. */
export const designFigureMessages = {
  'design.moves.lead': '{factor} moves {output} most',
  'design.moves.one': '{factor} is shown to move {output}',
  'design.moves.some': '{factors} are shown to move {output}; which of them most is not',
  'design.moves.none': 'No factor is shown to move {output}',

  'design.signs':
    '{output}: shown above 0 in {positive} of {points} points, below 0 in {negative}, neither in {undecided}',
  'design.signs.means':
    '{output}: mean above 0 in {positive} of {points} points, below 0 in {negative}, exactly 0 in {undecided} ({replicates} replicates are too few to test the sign of a point)',
  'design.signs.all_above': '{output}: shown above 0 in all {points} points',
  'design.signs.all_below': '{output}: shown below 0 in all {points} points',

  'design.indices.axis': 'share of the variance between points (no unit)',
  'design.indices.first': 'S₁: by itself',
  'design.indices.total': 'ST: with all its interactions',
  'design.indices.reading':
    'S₁ is the share of the variance between points that a factor explains by itself; ST the share that it has a hand in, together with other factors. The gap between them is interaction. Sorted by ST.',
  'design.indices.description': 'Bar chart of Sobol indices for {output}. {factors}.',
  'design.indices.factor': '{factor}: S₁ {first}, ST {total}',

  'design.screening.axis': 'change over the whole range of the factor',
  'design.screening.row.noise': '{factor} (not above noise)',
  'design.screening.size': 'μ*: mean size of the change',
  'design.screening.floor': 'floor: μ* of a factor that does nothing',
  'design.screening.sd': 'σ: how unlike the changes are',
  'design.screening.reading':
    'Bars are μ*, the mean size of the change when one factor alone is moved, taken to its whole range. The cross is its floor: chance alone gives a factor that does nothing a μ* of that size. The open square is σ, how much the change depends on the values of the other factors.',
  'design.screening.description': 'Bar chart of μ* against its floor for {output}, in {unit}. {factors}.',
  'design.screening.factor.above': '{factor}: μ* {size}, floor {floor}, σ {sd}, above noise',
  'design.screening.factor.noise': '{factor}: μ* {size}, floor {floor}, σ {sd}, not above noise',

  'design.plane.title.straight': 'How steady each factor’s effect on {output} is',
  'design.plane.title.bent': '{output}: the changes differ more than they amount to for {factors}',
  'design.plane.reading':
    'To the right: a factor changes the output more. Upwards: its changes differ more from one place to another, because it interacts with others or because its effect bends. Above the dotted line they differ more than they amount to.',
  'design.plane.note':
    'σ has the noise of replicates taken out, and is 0 where nothing is left; a title names estimates of σ, which have no interval.',
  'design.plane.description': 'Scatter plot of σ against μ* for {output}. {points}.',
  'design.plane.point': '{factor}: μ* {size}, σ {sd}',
  'design.plane.above': 'above its floor of noise',
  'design.plane.noise': 'not above noise',
  'design.plane.equal': 'σ = μ*',
  'design.plane.x': 'μ*: mean size of the change',
  'design.plane.y': 'σ of the changes',

  'design.shapes.title': 'Direction and shape: {output} over what is varied',
  'design.shapes.point': 'a point of the design',
  'design.shapes.part': 'mean of the points in each part of the range',
  'design.shapes.reading':
    'One panel a factor, those that matter most first. A circle is a point of the design: its height is the output, the other factors stand anywhere in their ranges. The line joins the means of {parts} equal parts of the range: it tells the direction and the shape of what the factor does on average.',
  'design.shapes.note':
    'The means have no interval here: the points of a design are not drawn independently. Which factors matter is decided in the tables and figures with intervals.',
  'design.shapes.description':
    'Scatter of the points of {output}, in {unit}, over each factor, with means along the range. {factors}.',
  'design.pairs.axis': 'change against the scenario as it is',
  'design.pairs.mean': 'change, with its interval',
  'design.pairs.reading':
    'A bar without × is what the change does alone. “a × b” is what the two do together beyond the sum of both: where it is of the other sign than both, they stand in for one another; where it is 0, they work side by side.',
  'design.pairs.left': '{count} smaller pairs are in the table only.',
  'design.pairs.description': 'Bar chart of changes of {output}, in {unit}. {terms}.',
  'design.effects.axis': 'half the change from the lower to the upper end',
  'design.effects.title': 'The fitted surface of {output}, term by term',
  'design.effects.mean': 'coefficient of the fitted surface, with its interval',
  'design.effects.reading':
    'A factor’s bar is half the change of the output when the factor goes from the lower to the upper end of its range, averaged over the others. “a × b” is what the two do together beyond the sum; “curvature” how far the middle of the range lies off the straight line.',
  'design.effects.left': '{count} smaller interactions and curvatures are in the table only.',
  'design.effects.description': 'Bar chart of the coefficients of the fitted surface for {output}, in {unit}. {terms}.',

  'design.levels.title': 'Level by level: {output}',
  'design.levels.reading':
    'A panel a factor. Each point is the mean over all points of the design at this level minus the mean over all levels: {output}, in {unit}.',
  'design.levels.axis': 'against the mean ({unit})',
  'design.levels.left': 'The {shown} factors that matter most of {count}; all are in the table.',
  'design.levels.description':
    'Differences of each level from the mean over all points of {output}, in {unit}. {factors}.',

  'design.interaction.title': '{output} by {first} and {second}',
  'design.interaction.title.shown': '{first} and {second} work together on {output}',
  'design.interaction.title.not_shown': 'No interaction of {first} and {second} on {output} is shown',
  'design.interaction.reading':
    '{output} over {first}, a line for each level of {second}. Parallel lines: what the one does is the same whatever the other is. Lines that part or cross: it depends.',
  'design.interaction.note.pooled':
    'A mean is over all points at the two levels. Bars: the mean of the half-widths of their {level} % intervals, which is never narrower than the interval of the mean.',
  'design.interaction.note.title': 'The title rests on the interval of this interaction in the table of coefficients.',
  'design.interaction.description': 'Lines of {output} over {first}, by level of {second}. {lines}.',

  'design.surface.title': '{output} over {first} and {second}, as fitted',
  'design.surface.reading':
    'Lines join places with the same predicted value of {output} ({unit}); the numbers stand on the lines. The other factors are held at the middle of their ranges.',
  'design.surface.explained':
    'The surface holds {explained} % of the variance between the points’ means; the rest is noise or a shape that it cannot take.',
  'design.surface.explained.unknown': 'How much of the variance between points the surface holds is not known.',
  'design.surface.arms':
    'Half-width of the {level} % interval of the prediction: from {least} to {most}, {middle} in the middle case; the surface itself spans {span}. Lines closer than that are not told apart.',
  'design.surface.base': 'values of the scenario without the design',
  'design.surface.description':
    'Contour plot of {output} ({unit}) over {first} and {second}: from {low} to {high}. At the corners: {corners}.',

  'design.points.title': '{output} at each point',
  'design.points.reading':
    'A row a point of the list, in its order: mean over {replicates} replicates with its interval.',
  'design.points.left': 'The first {shown} of {count} points.',
  'design.points.description': 'Dot plot of {output} at each point, in {unit}. {points}.',

  'design.means.title': 'Where the points lie: {output}',
  'design.means.axis': 'points',
  'design.means.reading':
    'Each short line below the bars is a point of the design: the mean over its {replicates} replicates. The spread contains the noise of these means.',
  'design.means.signs':
    'The mean lies above 0 in {above} and below 0 in {below} of {points} points, whatever the intervals.',
  'design.means.description':
    'Histogram of {count} means of points for {output}, in {unit}: from {low} to {high}, {above} above 0, {below} below 0.',

  'design.parallels.title': 'Which points give much and which give little: {output}',
  'design.parallels.reading':
    'Read downwards: a line is a point of the design and crosses each axis where its value lies. It ends on the last axis at its {output}. Where lines of one kind bunch on an axis, the output goes with this factor.',
  'design.parallels.low': 'lowest third of the drawn points',
  'design.parallels.middle': 'middle third',
  'design.parallels.high': 'highest third',
  'design.parallels.note':
    'Lines of the three kinds are set apart by a hair, so that they do not hide each other. Seen patterns are no test.',
  'design.parallels.description':
    'Parallel coordinates of {count} points: {axes}; they end at {output} from {low} to {high}.',
} as const;
