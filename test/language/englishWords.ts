/** Words that stand in nearly every English sentence and in no French one. */
export const englishWords =
  /(?<![\p{L}\d_.-])(?:the|of|with|and|is|are|from|by|which|not|without|their|each|between|where|more|than|week|weeks|share|mean|role|rule|rules)(?![\p{L}\d_-])/giu;
