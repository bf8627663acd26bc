/** Source of uniform numbers in [0, 1). Always passed in, seeded by the caller, so that a result can be repeated. */
export type UniformGenerator = () => number;
