package org.filrouge.office;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The offices this installation serves: {@code filrouge.offices}. */
@ConfigurationProperties("filrouge")
record OfficeProperties(List<Office> offices) {}
