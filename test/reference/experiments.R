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

# Two samples: R's sleep. Kolmogorov's distance; ratio of SDs with Miller's jackknife of ln s^2, Welch and paired.
one <- sleep$extra[sleep$group == 1]
other <- sleep$extra[sleep$group == 2]
record("sleepBefore", one)
record("sleepAfter", other)
record("kolmogorov", suppressWarnings(ks.test(one, other))$statistic)
record("kolmogorovCritical", sqrt(-.5 * log(.025)) * sqrt(1 / 10 + 1 / 10))
pseudo <- function(x) sapply(seq_along(x), function(i) length(x) * log(var(x)) - (length(x) - 1) * log(var(x[-i])))
record("sdRatio", sd(other) / sd(one))
reach <- function(...) { ends <- t.test(pseudo(other), pseudo(one), ...)$conf.int; exp((ends[2] - ends[1]) / 4) }
record("sdRatioReach", c(reach(), reach(paired = TRUE)))
record("welch95", t.test(other, one)$conf.int)
record("welch90", t.test(other, one, conf.level = .9)$conf.int)
record("paired95", t.test(other, one, paired = TRUE)$conf.int)
# Two-sided p that the difference lies within .5: twice the one-sided test of a difference of .5.
record("beyondHalf", c(2 * t.test(other, one, mu = .5, alternative = "greater")$p.value, 2 * t.test(other, one, paired = TRUE, mu = .5, alternative = "greater")$p.value))

cat("{\n  \"source\": { \"script\": \"test/reference/experiments.R\", \"r\": ", quoted(R.version.string), " },\n", sep = "")
cat(paste(entries, collapse = ",\n"), "\n}\n", sep = "")
