# Random tables and what R makes of them, as JSON lines: Rscript scripts/r-golden.R TABLES SEED > FILE
# src/features/analysis/domain/tests is held against it (bench/analysis-r.ts; some hundred lines are kept beside the tests).
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

random_table <- function(rows, columns, n) {
  shares <- rexp(rows * columns)
  matrix(as.vector(rmultinom(1, n, shares)), rows, columns)
}
# One number a person, as R's tests want them.
spread <- function(m) {
  cells <- which(m > 0, arr.ind = TRUE)
  times <- m[cells]
  list(row = rep(cells[, 1], times), column = rep(cells[, 2], times))
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

independence <- function(m) {
  kept <- m[rowSums(m) > 0, colSums(m) > 0, drop = FALSE]
  if (any(dim(kept) < 2)) return("null")
  plain <- chisq.test(kept, correct = FALSE)
  two <- all(dim(kept) == 2)
  yates <- if (two) chisq.test(kept, correct = TRUE) else list(statistic = NA, p.value = NA)
  exact <- try_number(if (sum(kept) <= 120) fisher.test(kept, workspace = 2e6)$p.value else NA)
  most <- sum(kept) * (min(dim(kept)) - 1)
  df <- plain$parameter
  ends <- pmin(1, sqrt(limits(as.numeric(plain$statistic), as.numeric(df)) / most))
  object(
    statistic = number(plain$statistic), df = number(df), p = number(plain$p.value),
    yates = number(yates$statistic), yatesP = number(yates$p.value), exact = number(exact),
    smallest = number(min(plain$expected)), v = number(sqrt(plain$statistic / most)),
    vLow = number(ends[1]), vHigh = number(ends[2])
  )
}

ordered_tests <- function(m) {
  people <- spread(m)
  kw <- try_number(kruskal.test(people$row, people$column))
  s <- try_number(cor(people$row, people$column))
  kt <- try_number(cor.test(people$row, people$column, method = "kendall", exact = FALSE, continuity = FALSE))
  later <- outer(seq_along(people$row), seq_along(people$row), function(i, j) people$column[i] < people$column[j])
  j <- sum((later * (sign(outer(people$row, people$row, function(a, b) b - a)) + 1) / 2))
  object(
    kw = number(if (is.list(kw)) kw$statistic else NA), kwP = number(if (is.list(kw)) kw$p.value else NA),
    linear = number((sum(m) - 1) * s^2), linearP = number(pchisq((sum(m) - 1) * s^2, 1, lower.tail = FALSE)),
    jt = number(j), jtZ = number(if (is.list(kt)) kt$statistic else NA), jtP = number(if (is.list(kt)) kt$p.value else NA)
  )
}

two_groups <- function(m) {
  x <- rep(seq_len(nrow(m)), m[, 1])
  y <- rep(seq_len(nrow(m)), m[, 2])
  if (length(x) < 2 || length(y) < 2) return("null")
  plain <- try_number(wilcox.test(x, y, exact = FALSE, correct = FALSE))
  less <- try_number(wilcox.test(x, y, exact = FALSE, correct = TRUE))
  d <- sign(outer(x, y, "-"))
  delta <- mean(d)
  a <- length(x); b <- length(y)
  unbiased <- (b^2 * sum((rowMeans(d) - delta)^2) + a^2 * sum((colMeans(d) - delta)^2) - sum((d - delta)^2)) /
    (a * b * (a - 1) * (b - 1))
  variance <- max(unbiased, (1 - delta^2) / (a * b - 1))
  z <- qnorm(0.975)
  width <- z * sqrt(variance) * sqrt((1 - delta^2)^2 + z^2 * variance)
  whole <- 1 - delta^2 + z^2 * variance
  ends <- if (abs(delta) == 1) c(NA, NA) else c(max(-1, (delta - delta^3 - width) / whole), min(1, (delta - delta^3 + width) / whole))
  trend <- try_number(prop.trend.test(m[rowSums(m) > 0, 1], rowSums(m)[rowSums(m) > 0], which(rowSums(m) > 0)))
  object(
    w = number(if (is.list(plain)) plain$statistic else NA), p = number(if (is.list(plain)) plain$p.value else NA),
    lessP = number(if (is.list(less)) less$p.value else NA),
    delta = number(delta), low = number(ends[1]), high = number(ends[2]),
    trend = number(if (is.list(trend)) trend$statistic else NA), trendP = number(if (is.list(trend)) trend$p.value else NA)
  )
}

fourfold <- function(m) {
  n <- colSums(m)
  if (any(n == 0)) return("null")
  first <- prop.test(m[1, 1], n[1], correct = FALSE)$conf.int
  second <- prop.test(m[1, 2], n[2], correct = FALSE)$conf.int
  p1 <- m[1, 1] / n[1]; p2 <- m[1, 2] / n[2]
  cells <- if (any(m == 0)) m + 0.5 else m
  log_odds <- log(cells[1, 1] * cells[2, 2] / (cells[1, 2] * cells[2, 1]))
  error <- sqrt(sum(1 / cells))
  z <- qnorm(0.975)
  object(
    low = number(first[1]), high = number(first[2]),
    difference = number(p1 - p2),
    differenceLow = number(p1 - p2 - sqrt((p1 - first[1])^2 + (second[2] - p2)^2)),
    differenceHigh = number(p1 - p2 + sqrt((first[2] - p1)^2 + (p2 - second[1])^2)),
    odds = number(exp(log_odds)), oddsLow = number(exp(log_odds - z * error)), oddsHigh = number(exp(log_odds + z * error))
  )
}

paired <- function(m) {
  k <- nrow(m)
  bowker <- try_number(mcnemar.test(m, correct = FALSE))
  changed <- m[1, 2] + m[2, 1]
  exact <- if (k == 2 && changed > 0) binom.test(m[1, 2], changed)$p.value else NA
  less <- if (k == 2) try_number(mcnemar.test(m, correct = TRUE)) else NA
  moved <- rowSums(m) + colSums(m) - 2 * diag(m)
  kept <- head(which(moved > 0), -1)
  stuart <- NA
  if (length(kept) > 0) {
    d <- (rowSums(m) - colSums(m))[kept]
    s <- -(m + t(m))
    diag(s) <- moved
    stuart <- try_number(sum(d * solve(s[kept, kept, drop = FALSE], d)))
  }
  people <- spread(m)
  signed <- try_number(suppressWarnings(wilcox.test(people$column, people$row, paired = TRUE, exact = FALSE, correct = FALSE)))
  signed_less <- try_number(suppressWarnings(wilcox.test(people$column, people$row, paired = TRUE, exact = FALSE, correct = TRUE)))
  object(
    bowker = number(if (is.list(bowker)) bowker$statistic else NA),
    bowkerDf = number(if (is.list(bowker)) bowker$parameter else NA),
    bowkerP = number(if (is.list(bowker)) bowker$p.value else NA),
    lessP = number(if (is.list(less)) less$p.value else NA), exact = number(exact),
    stuart = number(stuart), stuartP = number(pchisq(stuart, length(kept), lower.tail = FALSE)),
    v = number(if (is.list(signed)) signed$statistic else NA), vP = number(if (is.list(signed)) signed$p.value else NA),
    vLessP = number(if (is.list(signed_less)) signed_less$p.value else NA)
  )
}

# Select-all: people by group and pattern of ticks; the second-order correction through eigenvalues of (P x I) V.
several <- function(groups, options) {
  sizes <- sample(5:40, groups, replace = TRUE)
  ticks <- lapply(sizes, function(n) {
    leaning <- rnorm(n)
    sapply(seq_len(options), function(o) as.integer(leaning + rnorm(n) > runif(1, -0.8, 0.8)))
  })
  together <- lapply(ticks, crossprod)
  all <- do.call(rbind, ticks)
  share <- colMeans(all)
  keep <- share > 0 & share < 1
  if (!any(keep)) return(NULL)
  w <- sizes / sum(sizes)
  p <- diag(groups) - sqrt(w) %*% t(sqrt(w))
  scale <- sqrt(share * (1 - share))[keep]
  v <- matrix(0, groups * sum(keep), groups * sum(keep))
  x2 <- 0
  for (g in seq_len(groups)) {
    own <- ticks[[g]][, keep, drop = FALSE]
    covariance <- crossprod(own) / sizes[g] - colMeans(own) %*% t(colMeans(own))
    r <- covariance / (scale %*% t(scale))
    diag(r) <- 1
    at <- (g - 1) * sum(keep) + seq_len(sum(keep))
    v[at, at] <- r
    x2 <- x2 + sizes[g] * sum((colMeans(own) - share[keep])^2 / scale^2)
  }
  lambda <- Re(eigen(kronecker(p, diag(sum(keep))) %*% v)$values)
  expected <- sum(lambda)
  statistic <- expected * x2 / sum(lambda^2)
  df <- expected^2 / sum(lambda^2)
  object(
    bases = list_of(sizes),
    together = paste0("[", paste(vapply(together, matrix_of, ""), collapse = ","), "]"),
    x2 = number(x2), statistic = number(statistic), df = number(df), p = number(pchisq(statistic, df, lower.tail = FALSE))
  )
}

for (at in seq_len(tables)) {
  m <- random_table(sample(2:7, 1), sample(2:5, 1), sample(c(8:120, 121:600), 1))
  if (at %% 3 == 0) m <- random_table(sample(2:8, 1), 2, sample(8:200, 1))
  if (at %% 5 == 0) m <- random_table(2, 2, sample(4:300, 1))
  square <- random_table(k <- sample(2:5, 1), k, sample(10:300, 1))
  ps <- runif(sample(2:30, 1))^3
  many <- several(sample(2:4, 1), sample(2:6, 1))
  df <- runif(1, 0.5, 60); x <- rchisq(1, df) * runif(1, 0.2, 3)
  a <- runif(1, 0.3, 80); b <- runif(1, 0.3, 80); at_x <- runif(1)
  z <- rnorm(1) * 2.5
  scored <- rowSums(m)
  scores <- rep(seq_along(scored), scored)
  # Raking: R's own iterative proportional fitting of the table to new margins.
  positive <- m + 1
  wanted_rows <- prop.table(rexp(nrow(positive)) + 0.1); wanted_columns <- prop.table(rexp(ncol(positive)) + 0.1)
  target <- outer(wanted_rows, wanted_columns) * sum(positive)
  raked <- loglin(target, list(1, 2), start = positive, fit = TRUE, eps = 1e-13, iter = 10000, print = FALSE)$fit
  cat(object(
    counts = matrix_of(m),
    independence = independence(m),
    ordered = ordered_tests(m),
    twoGroups = if (ncol(m) == 2) two_groups(m) else "null",
    fourfold = if (all(dim(m) == 2)) fourfold(m) else "null",
    square = matrix_of(square), paired = paired(square),
    ps = list_of(ps), holm = list_of(p.adjust(ps, "holm")), bh = list_of(p.adjust(ps, "BH")),
    several = if (is.null(many)) "null" else many,
    functions = object(
      df = number(df), x = number(x), above = number(pchisq(x, df, lower.tail = FALSE)), logGamma = number(lgamma(df)),
      a = number(a), b = number(b), share = number(at_x), beta = number(pbeta(at_x, a, b)),
      z = number(z), tail = number(pnorm(z, lower.tail = FALSE)), quantile = number(qnorm(at_x, lower.tail = FALSE))
    ),
    middle = object(
      mean = number(mean(scores)), sd = number(sd(scores)),
      quartiles = list_of(quantile(scores, c(0.25, 0.5, 0.75), type = 2))
    ),
    rake = object(rows = list_of(wanted_rows), columns = list_of(wanted_columns), fit = matrix_of(raked))
  ), "\n", sep = "")
}
