import type { Design, LaidDesign } from '../../../scenario/definition/design.ts';

/** A design whose points are laid in one of the plain ways. */
export type ExplicitDesign = Omit<Design, 'type'> & { readonly type: LaidDesign };
