# Reference numbers for designs, sensitivity, stopping and comparison, from R (base only).
# Run: Rscript test/reference/experiments.R > test/reference/experiments.json
# Each entry keeps the expression it comes from; the tests read the JSON and need no R.
options(digits = 17)
number <- function(x) {
  x <- as.numeric(x)
  text <- ifelse(is.na(x), "null", sprintf("%.17g", x))
  if (length(text) == 1) text else paste0("[", paste(text, collapse = ", "), "]")
}
quoted <- function(s) paste0('"', gsub('"', '\\\\"', gsub("\\\\", "\\\\\\\\", s)), '"')
entries <- character()
record <- function(name, expression) {
  text <- paste(deparse(substitute(expression), width.cutoff = 500L), collapse = " ")
  value <- eval.parent(substitute(expression))
  entries <<- c(entries, paste0("  ", quoted(name), ": { \"r\": ", quoted(text), ", \"value\": ", number(value), " }"))
}

# A surface over nine points of the unit square, four replicates, each fitted by itself, t across replicates.
set.seed(20250301)
u1 <- round(runif(9), 3)
u2 <- round(runif(9), 3)
record("surfaceFirst", u1)
record("surfaceSecond", u2)
outputs <- round(sapply(1:4, function(k) 1 + 2 * u1 - u2 + u1 * u2 + rnorm(1) + rnorm(9, 0, .2)), 4)
record("surfaceOutputs", outputs)
z1 <- 2 * u1 - 1
z2 <- 2 * u2 - 1
curve1 <- z1^2 - 1 / 3
curve2 <- z2^2 - 1 / 3
fits <- sapply(1:4, function(k) coef(lm(outputs[, k] ~ z1 + z2 + z1:z2 + curve1 + curve2))[c(1, 2, 3, 6, 4, 5)])
record("surfaceCoefficients", rowMeans(fits))
record("surfaceLower", apply(fits, 1, function(b) t.test(b)$conf.int[1]))
record("surfaceUpper", apply(fits, 1, function(b) t.test(b)$conf.int[2]))
record("surfaceExplained", summary(lm(rowMeans(outputs) ~ z1 * z2 + curve1 + curve2))$r.squared)

# Lower branch of Lambert's W: the root of w exp(w) = x below -1, found on the logarithm.
lambert <- function(x) -uniroot(function(u) u - log(u) + log(-x), c(1, 1000), tol = 1e-14)$root
w <- c(-.36, -.3, -.1, -.01, -1e-5, -1e-100, -1e-300)
record("lambertX", w)
record("lambertW", sapply(w, lambert))
record("sequenceRate", sapply(c(.05, .01, .05 / 7), function(a) -lambert(-a^2 / exp(1)) - 1))

# The confidence sequence by its formula, .95 over 3 metrics, minimum 100, maximum 10000, at n = 100, 1000, 7300.
halfwidth <- function(n, a, best) { rho2 <- (-lambert(-a^2 / exp(1)) - 1) / best; sqrt(2 * (n * rho2 + 1) / (n^2 * rho2) * log(sqrt(n * rho2 + 1) / a)) }
record("sequenceFactor", halfwidth(c(100, 1000, 7300), .05 / 3, sqrt(100 * 10000)))

cat("{\n  \"source\": { \"script\": \"test/reference/experiments.R\", \"r\": ", quoted(R.version.string), " },\n", sep = "")
cat(paste(entries, collapse = ",\n"), "\n}\n", sep = "")
