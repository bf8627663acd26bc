# Reference numbers for test/statistics, from R. Run: Rscript test/reference/statistics.R > test/reference/statistics.json
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
p <- c(1e-10, 1e-6, .001, .025, .2, .5, .7, .95, .975, .999, 1 - 1e-9)
z <- c(-9, -5, -1.96, -.3, 0, .5, 1.959963984540054, 4)
df <- c(1, 2, 5.5, 9, 30, 199, 999, 9999)
record("probabilities", p)
record("z", z)
record("degreesOfFreedom", df)
record("normalQuantile", qnorm(p))
record("normalCdf", pnorm(z))
record("tQuantile975", qt(.975, df))
record("tQuantile0005", qt(.0005, df))
record("tTwoSidedP2", 2 * pt(-2, df))
record("tTwoSidedP12", 2 * pt(-12, df))
record("betaQuantile025", qbeta(.025, c(1, 3, 50, 5, 900, .5), c(10, 8, 151, 9996, 101, .5)))
record("betaQuantile975", qbeta(.975, c(1, 3, 50, 5, 900, .5), c(10, 8, 151, 9996, 101, .5)))

x <- c(10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213)
record("quantileProbabilities", c(0, .05, .25, .5, .9, 1))
record("quantileType7", quantile(x, c(0, .05, .25, .5, .9, 1), type = 7))
record("tIntervalOfExample", t.test(x)$conf.int)
record("skewnessOfExample", mean((x - mean(x))^3) / mean((x - mean(x))^2)^1.5)
set.seed(20240607)
library(boot)
record("bcaOfExample", boot.ci(boot(x, function(d, i) mean(d[i]), 1e6), type = "bca")$bca[4:5])

binom <- function(k, n) as.numeric(binom.test(k, n)$conf.int)
record("clopperPearson", c(binom(0, 10), binom(3, 10), binom(10, 10), binom(7, 200), binom(49, 1000), binom(5000, 10000)))

record("sleepFirst", sleep$extra[sleep$group == 1])
record("sleepSecond", sleep$extra[sleep$group == 2])
paired <- with(sleep, t.test(extra[group == 1], extra[group == 2], paired = TRUE))
welch <- with(sleep, t.test(extra[group == 1], extra[group == 2]))
record("sleepPaired", c(paired$statistic, paired$parameter, paired$p.value))
record("sleepWelch", c(welch$statistic, welch$parameter, welch$p.value))
record("sleepCorrelation", with(sleep, cor(extra[group == 1], extra[group == 2])))
record("sleepCohensD", with(sleep, (mean(extra[group == 1]) - mean(extra[group == 2])) / sqrt((var(extra[group == 1]) + var(extra[group == 2])) / 2)))

holm <- c(.01, .04, .03, .2, .2, .005, .9)
record("holmP", holm)
record("holmAdjusted", p.adjust(holm, "holm"))

# NIST StRD Michelso: Michelson's 100 speeds of light, R's data set morley in thousands of km/s.
record("michelson", (morley$Speed + 299000) / 1000)

# Jackknife of a ratio of sums, by definition.
numerators <- c(3, 5, 2, 8, 6, 1, 4, 9)
denominators <- c(10, 12, 7, 15, 11, 6, 9, 14)
record("ratioNumerators", numerators)
record("ratioDenominators", denominators)
leave <- sapply(1:8, function(i) sum(numerators[-i]) / sum(denominators[-i]))
record("ratioJackknife", c(sum(numerators) / sum(denominators), sqrt(7 / 8 * sum((leave - mean(leave))^2))))

# Ranks for quantiles: largest l with P(X <= l - 1) <= .025, smallest u with P(X >= u) <= .025.
ranks <- function(n, q) c(sum(pbinom(0:n, n, q) <= .025), n + 1 - sum(1 - pbinom((n:0) - 1, n, q) <= .025))
record("quantileRanks", c(ranks(20, .5), ranks(200, .5), ranks(200, .05), ranks(200, .95), ranks(10, .05), ranks(10000, .9)))

# Quantile of max|Z| of K exchangeable normals with correlation r, by one-dimensional integration.
largest <- function(K, r) uniroot(function(c) integrate(function(g) dnorm(g) * (pnorm((c - sqrt(r) * g) / sqrt(1 - r)) - pnorm((-c - sqrt(r) * g) / sqrt(1 - r)))^K, -9, 9, rel.tol = 1e-10)$value - .95, c(1, 6), tol = 1e-9)$root
record("largestNormalQuantile", c(largest(1, 0), largest(12, 0), largest(12, .5), largest(72, .3), largest(208, .9)))

cat("{\n  \"source\": { \"script\": \"test/reference/statistics.R\", \"r\": ", quoted(R.version.string), ", \"boot\": ", quoted(as.character(packageVersion("boot"))), " },\n", sep = "")
cat(paste(entries, collapse = ",\n"), "\n}\n", sep = "")
