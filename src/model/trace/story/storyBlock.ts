/** A piece of a story, free of any layout: a terminal wraps it, a page marks it up. */
export type StoryBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'item'; readonly text: string }
  /** What happened in a week, or in the weeks from one to another. */
  | { readonly kind: 'weeks'; readonly from: number; readonly to: number; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
