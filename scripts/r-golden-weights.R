# Small samples and weighted answers, and what R makes of them, as JSON lines: Rscript scripts/r-golden-weights.R TABLES SEED > FILE
# Judges: coin (exact ranks of two groups), exactRankTests (exact signed ranks), survey (Rao and Scott, means, standard errors); Debian packages r-cran-coin, r-cran-exactranktests, r-cran-survey.
suppressWarnings(suppressMessages({ library(coin); library(survey) }))
args <- commandArgs(trailingOnly = TRUE)
tables <- as.integer(args[1])
set.seed(as.integer(args[2]))
options(warn = -1)

number <- function(x) if (length(x) != 1 || !is.finite(x)) "null" else sprintf("%.17g", x)
list_of <- function(x) paste0("[", paste(vapply(x, number, ""), collapse = ","), "]")
matrix_of <- function(m) paste0("[", paste(apply(m, 1, list_of), collapse = ","), "]")
object <- function(...) {
  parts <- list(...)
  paste0("{", paste(sprintf("\"%s\":%s", names(parts), unlist(parts)), collapse = ","), "}")
}
try_number <- function(code) tryCatch(code, error = function(e) NA)
random_table <- function(rows, columns, n) matrix(as.vector(rmultinom(1, n, rexp(rows * columns))), rows, columns)
spread <- function(m) {
  cells <- which(m > 0, arr.ind = TRUE)
  list(row = rep(cells[, 1], m[cells]), column = rep(cells[, 2], m[cells]))
}
noncentrality <- function(share, x, df) {
  if (pchisq(x, df) < share) return(NA)
  f <- function(l) pchisq(x, df, ncp = l) - share
  top <- max(1, x)
  while (f(top) > 0) top <- top * 2
  uniroot(f, c(0, top), tol = 1e-13, maxiter = 10000)$root
}
# Both limits of the noncentrality; the upper one as of a statistic not below the middle of chance, nor below what was seen.
limits <- function(x, df) {
  low <- try_number(noncentrality(0.975, x, df))
  c(if (is.na(low)) 0 else low, max(x, noncentrality(0.025, max(x, qchisq(0.5, df)), df)))
}

# Two groups: with ties by coin; without, by R itself as well.
two_groups <- function(m) {
  people <- spread(m)
  if (length(unique(people$column)) < 2 || length(unique(people$row)) < 2) return("null")
  by_coin <- try_number(as.numeric(pvalue(wilcox_test(people$row ~ factor(people$column), distribution = exact()))))
  untied <- all(rowSums(m) <= 1)
  own <- if (untied) wilcox.test(people$row[people$column == 1], people$row[people$column == 2], exact = TRUE)$p.value else NA
  object(counts = matrix_of(m), coin = number(by_coin), own = number(own))
}

pairs <- function(m) {
  people <- spread(m)
  up <- sum(people$column > people$row); down <- sum(people$column < people$row)
  exact <- if (up + down == 0) NA else
    try_number(exactRankTests::wilcox.exact(people$column, people$row, paired = TRUE, exact = TRUE)$p.value)
  # Agresti and Min: a half in each of four cells.
  n <- length(people$row); z <- qnorm(0.975)
  u <- (up + 0.5) / (n + 2); d <- (down + 0.5) / (n + 2)
  error <- sqrt((u + d - (u - d)^2) / (n + 2))
  b <- m[upper.tri(m)]; t <- t(m)[upper.tri(m)]; any <- b + t > 0
  bowker <- sum((b - t)[any]^2 / (b + t)[any]); df <- sum(any)
  w_ends <- if (df > 0) sqrt(limits(bowker, df) / n) else c(NA, NA)
  object(
    counts = matrix_of(m), exact = number(exact), rose = number((up - down) / n),
    roseLow = number(max(-1, u - d - z * error)), roseHigh = number(min(1, u - d + z * error)),
    w = number(if (df > 0) sqrt(bowker / n) else NA), wLow = number(w_ends[1]),
    wHigh = number(w_ends[2])
  )
}

ordered_effects <- function(m) {
  people <- spread(m)
  n <- length(people$row)
  kw <- try_number(kruskal.test(people$row, people$column))
  h <- if (is.list(kw)) as.numeric(kw$statistic) else NA
  df <- if (is.list(kw)) as.numeric(kw$parameter) else NA
  h_ends <- if (is.na(h)) c(NA, NA) else pmin(1, limits(h, df) / (n - 1))
  r <- try_number(cor.test(people$row, people$column))
  ends <- if (is.list(r) && is.finite(r$estimate) && abs(r$estimate) < 1 - 1e-12 && n > 3) r$conf.int else c(NA, NA)
  # Somers' D as a ratio of two means over people, its error by their influence.
  agree <- sign(outer(people$row, people$row, "-")) * sign(outer(people$column, people$column, "-"))
  apart <- outer(people$column, people$column, "!=") * 1
  d <- mean(agree) / mean(apart)
  influence <- 2 * (rowMeans(agree) - d * rowMeans(apart)) / mean(apart)
  width <- qnorm(0.975) * sqrt(sum(influence^2)) / n / (1 - d^2)
  known <- is.finite(d) && abs(d) < 1 - 1e-12
  object(
    counts = matrix_of(m), epsilon = number(h / (n - 1)), epsilonLow = number(h_ends[1]),
    epsilonHigh = number(h_ends[2]), rLow = number(ends[1]), rHigh = number(ends[2]),
    d = number(if (known) d else NA), dLow = number(if (known) tanh(atanh(d) - width) else NA),
    dHigh = number(if (known) tanh(atanh(d) + width) else NA)
  )
}

weighted <- function(n, rows, columns) {
  weight <- round(rexp(n) + 0.2, 3)
  group <- sample(columns, n, replace = TRUE)
  answer <- pmin(rows, 1 + floor(runif(n)^(1 + group / 4) * rows))
  value <- if (runif(1) < 0.5) sample(18:90, n, replace = TRUE) else round(rnorm(n, 50, 15), 1)
  design <- svydesign(ids = ~1, weights = ~weight, data = data.frame(weight, group, answer, value))
  test <- try_number(svychisq(~answer + group, design, statistic = "F"))
  # Where an interaction lies in empty cells alone nothing can be inverted, and what survey gives is noise.
  held <- table(answer, group) > 0
  apart <- kronecker(contr.sum(max(2, ncol(held))), contr.sum(max(2, nrow(held))))
  full <- all(dim(held) > 1) && qr(apart[as.vector(held), , drop = FALSE])$rank == ncol(apart)
  mean_of <- svymean(~value, design)
  ends <- confint(mean_of, df = n - 1)
  median <- survey:::qrule_math(value, weight, 0.5)
  # Every number that is not turned down as a median by the share of weight at or below it, and below it.
  away <- qt(0.975, n - 1) * sqrt(0.25 * sum(weight^2)) / sum(weight)
  kept <- Filter(function(m) sum(weight[value <= m]) / sum(weight) >= 0.5 - away && sum(weight[value < m]) / sum(weight) <= 0.5 + away, unique(value))
  object(
    weights = list_of(weight), groups = list_of(group - 1), answers = list_of(answer - 1), values = list_of(value),
    f = number(if (full && is.list(test)) test$statistic else NA), df = number(if (full && is.list(test)) test$parameter[1] else NA),
    dfBelow = number(if (full && is.list(test)) test$parameter[2] else NA), p = number(if (full && is.list(test)) test$p.value else NA),
    mean = number(coef(mean_of)), meanLow = number(ends[1]), meanHigh = number(ends[2]), median = number(median),
    medianLow = number(min(kept)), medianHigh = number(max(kept))
  )
}

for (at in seq_len(tables)) {
  n <- sample(4:60, 1)
  two <- if (at %% 4 == 0) { first <- sample(0:1, n <- sample(4:30, 1), replace = TRUE); cbind(first, 1 - first) } else random_table(sample(2:7, 1), 2, n)
  k <- sample(2:5, 1)
  df <- runif(1, 0.5, 200); under <- runif(1, 0.5, 400); x <- rexp(1) * 2; share <- runif(1, 0.001, 0.5)
  cat(object(
    twoGroups = two_groups(two), pairs = pairs(random_table(k, k, sample(6:60, 1))),
    ordered = ordered_effects(random_table(sample(2:6, 1), sample(2:5, 1), sample(8:200, 1))),
    weighted = weighted(sample(20:120, 1), sample(2:5, 1), sample(2:4, 1)),
    functions = object(
      df = number(df), under = number(under), x = number(x), share = number(share),
      student = number(pt(x, df, lower.tail = FALSE)), quantile = number(qt(share, df, lower.tail = FALSE)),
      fisher = number(pf(x, df, under, lower.tail = FALSE))
    )
  ), "\n", sep = "")
}
